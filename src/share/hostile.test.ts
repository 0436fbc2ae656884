import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absUntrained as document } from '../documents/examples/abs-untrained.ts';
import { shareWords as words } from '../words/share.ts';
import { toBase64url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { unpackedLimit } from './limits.ts';
import { pack } from './pack.ts';

const { title, layers, loss, data, observation, learningRate } = document;
const network = layers.map(({ W, c, activation }) => [W, c, activation]);
const good: unknown[] = [title, network, loss, data.x, data.y, observation, learningRate, [0, 1, 0], 'matrix', 'W.1.0.0'];
const packed = async (value: unknown) => `1.${await pack(JSON.stringify(value))}`;
const packedText = async (text: string) => `1.${await pack(text)}`;

/** One sentence, whatever it is; one that took forever would run into the test's own limit. */
async function sentenceFor(fragment: string): Promise<string> {
  const opened = await fromFragment(fragment);
  if (opened.ok) throw new Error(`Opened: ${fragment.slice(0, 80)}`);
  expect(opened.sentence).toMatch(/^[^\n]{10,300}\.$/);
  return opened.sentence;
}

async function goodFragment(): Promise<string> {
  const link = await toFragment({ document, place: { iteration: 0, step: 1, scalar: 0 }, grain: 'matrix', selected: null });
  if (!link.ok) throw new Error(link.sentence);
  return link.fragment;
}

describe('a link that is', () => {
  it('cut off anywhere, has any bit flipped, or anything put in, is refused: 1,000 times', async () => {
    const fragment = await goodFragment();
    const at = fc.integer({ min: 0, max: fragment.length - 1 });
    const changes = fc.oneof(
      at.map((n) => fragment.slice(0, n)),
      fc.tuple(at, fc.integer({ min: 0, max: 6 })).map(([n, bit]) => {
        const flipped = String.fromCharCode(fragment.charCodeAt(n) ^ (1 << bit));
        return fragment.slice(0, n) + flipped + fragment.slice(n + 1);
      }),
      fc.tuple(at, fc.string({ minLength: 1, maxLength: 9 })).map(([n, text]) => fragment.slice(0, n) + text + fragment.slice(n)),
      fc.tuple(at, at).map(([a, b]) => `1.${fragment.slice(2 + a)}${fragment.slice(2, b)}`),
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.uint8Array({ maxLength: 80 }).map((bytes) => `1.${toBase64url(bytes)}`),
    );
    await fc.assert(
      fc.asyncProperty(
        changes.filter((text) => text !== fragment && text !== `#${fragment}`),
        async (text) => void (await sentenceFor(text)),
      ),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('packed with care but not ours is refused: 1,000 times', async () => {
    const anything = fc.oneof(
      fc.json(),
      fc.anything().map((value) => JSON.stringify(value) ?? 'null'),
    );
    const inside = fc
      .tuple(fc.nat(9), fc.anything({ withNullPrototype: true }))
      .map(([k, value]) => JSON.stringify(good.with(k, value ?? {})));
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, inside), async (text) => {
        const opened = await fromFragment(await packedText(text));
        // A title, a rate or a row of observations may by chance be in order.
        if (opened.ok) expect(good.some((_, k) => JSON.stringify(good.with(k, (JSON.parse(text) as unknown[])[k])) === text)).toBe(true);
        else expect(opened.sentence).toMatch(/\.$/);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it.each([
    ['nothing', '', words.notALink()],
    ['nothing of ours', 'section-2', words.notALink()],
    ['of a later format', '2.abc', words.version('2')],
    ['without content', '1.', words.damaged()],
    ['not base64', '1.ab*c', words.damaged()],
    ['of ordinary base64', '1.ab+/cd==', words.damaged()],
    ['of an impossible length', '1.abcde', words.damaged()],
    ['a script', '1.<script>alert(1)</script>', words.damaged()],
    ['a script address', 'javascript:alert(1)', words.notALink()],
  ])('%s: one sentence', async (_, fragment, sentence) => {
    expect(await sentenceFor(fragment)).toBe(sentence);
  });

  it.each([
    ['a place that is not there', good.with(7, [0, 99, 0]), words.noStep(17)],
    ['a scalar that is not there', good.with(7, [0, 1, 2]), words.noScalar(1, 2)],
    ['half a step', good.with(7, [0, 1.5, 0]), words.noStep(17)],
    ['an iteration too far', good.with(7, [1e15, 1, 0]), words.noIteration(10_000)],
    ['no place', good.with(7, null), words.noPlace()],
    ['a grain of another kind', good.with(8, 'constructor'), words.noGrain()],
    ['a neuron that is not there', good.with(9, 'h.1.2'), words.noSelected()],
    ['a block', good.with(9, 'W.1'), words.noSelected()],
    ['an entry of a Jacobian that is not there', good.with(9, 'jacHC.1.7.7'), words.noSelected()],
    ['a prediction under its other name', good.with(9, 'z.2.0'), words.noSelected()],
    ['a prototype key as an id', good.with(9, '__proto__'), words.noSelected()],
  ])('%s: one sentence', async (_, value, sentence) => {
    expect(await sentenceFor(await packed(value))).toBe(sentence);
  });

  it('of numbers past the largest, or keys of prototypes: refused, and nothing reaches a prototype', async () => {
    const text = JSON.stringify(good);
    expect(await sentenceFor(await packedText(text.replace('0.8', '1e999')))).toContain('finite');
    await sentenceFor(await packedText(`{"__proto__":${text}}`));
    await sentenceFor(await packedText(text.replace('"rss"', '{"__proto__":{"polluted":1}}')));
    await sentenceFor(await packedText(text.replace('"rss"', '"constructor"')));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('nested without end, or with rows without end: refused in bounded time', async () => {
    await sentenceFor(await packedText('['.repeat(5_000_000)));
    await sentenceFor(await packedText(`${'['.repeat(100_000)}${']'.repeat(100_000)}`));
    await sentenceFor(await packed(good.with(3, [Array.from({ length: 4_000_000 }, () => 0)])));
    await sentenceFor(
      await packed(
        good.with(
          4,
          Array.from({ length: 1_000_000 }, () => [0]),
        ),
      ),
    );
    await sentenceFor(
      await packed(
        good.with(
          1,
          Array.from({ length: 1_000_000 }, () => 0),
        ),
      ),
    );
  }, 30_000);

  it('a packed bomb is cut off at the limit, not unpacked and then looked at', async () => {
    const bomb = await deflate(new Uint8Array(300_000_000));
    expect(bomb.length).toBeLessThan(400_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await inflate(bomb, 1_000_000)).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    expect(await sentenceFor(await packedText(' '.repeat(unpackedLimit + 1)))).toBe(words.tooLarge(unpackedLimit));
    expect(await sentenceFor(`1.${'A'.repeat(9_000_000)}`)).toMatch(/characters/);
  }, 60_000);
});
