import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absUntrained as document } from '../documents/examples/abs-untrained.ts';
import { seededDocument } from '../documents/examples/seeded.ts';
import { readDocument } from '../documents/schema.ts';
import { writeDocument } from '../documents/write.ts';
import { shareds } from './arbitrary.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { safeLinkLength } from './limits.ts';
import { chapterRegime } from '../core/regime.ts';
import { documentAt, type Chain } from '../lab/chain.ts';
import { createLab, sceneOfState } from '../lab/store.ts';
import { trainedFrom } from '../lab/train.ts';
import { walkOf } from '../lab/walk.ts';
import { walks } from '../lab/walks.ts';
import { shareable, trained, type Shared } from './shared.ts';

const start: Shared = { document, place: { iteration: 0, step: 1, scalar: 0 }, grain: 'matrix', selected: null };

async function fragmentOf(shared: Shared): Promise<string> {
  const link = await toFragment(shared);
  if (!link.ok) throw new Error(link.sentence);
  return link.fragment;
}

describe('a link', () => {
  it('gives back 1,000 documents and places bit for bit, −0 as the 0 that files have for it', async () => {
    await fc.assert(
      fc.asyncProperty(shareds, async (shared) => {
        const fragment = await fragmentOf(shared);
        expect(fragment).toMatch(/^1\.[\w-]+$/);
        const opened = await fromFragment(fragment);
        const written = readDocument(writeDocument(shared.document));
        if (!opened.ok || !written.ok) throw new Error('Refused.');
        // toEqual tells 0 from −0.
        expect(opened.shared).toEqual({ ...shared, document: written.document });
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('carries how it is trained, with a plan and without; a parameter that is not there, or half a regime, is refused', async () => {
    const regime = { size: 8, seed: 3, heldOut: 0.25, frozen: ['W.1.0.0', 'c.2.0'] };
    const stop = { ...start, view: 'one', covered: [], note: 'n' } as const;
    for (const shared of [
      { ...start, regime },
      { ...start, view: 'all' as const, regime },
      { ...start, regime, agenda: [stop] },
    ]) {
      const opened = await fromFragment(await fragmentOf(shared));
      expect(opened).toMatchObject({ ok: true, shared: { regime, ...('agenda' in shared ? { agenda: [{ note: 'n' }] } : {}) } });
    }
    expect(await fromFragment(await fragmentOf(start))).toEqual({ ok: true, shared: start });
    for (const bad of [
      { ...regime, frozen: ['W.3.0.0'] },
      { ...regime, heldOut: 0.9 },
      { ...regime, size: 0 },
    ])
      expect(await fromFragment(await fragmentOf({ ...start, regime: bad }))).toMatchObject({ ok: false });
  });

  it('opened, trains as it was trained: in the lab, and when it is shared again', async () => {
    const regime = { ...chapterRegime, frozen: ['W.1.0.0'], heldOut: 0.2 };
    const lab = createLab(document);
    lab.getState().actions.restore({ ...start, regime });
    const { chain, place } = lab.getState();
    expect(trained(chain, place)).toEqual({ regime });
    expect(documentAt(chain, 1).layers[0]?.W[0]?.[0]).toBe(document.layers[0]?.W[0]?.[0]);
    lab.getState().actions.undo();
    expect(trained(lab.getState().chain, place)).toEqual({});
  });

  it('goes on with the order of mini-batches where it was made, in the view that it was made in', async () => {
    const regime = { ...chapterRegime, size: 7, heldOut: 0.2, seed: 5 };
    const lab = createLab(document);
    const { actions } = lab.getState();
    actions.setWalks(walks);
    actions.setView('all');
    actions.setChain('train', [{ iteration: 0, document, regime }]);
    actions.goTo({ iteration: 20, step: 1, scalar: 0 });
    const { chain, place, grain } = lab.getState();
    const sender = sceneOfState(lab.getState());
    const walk = walkOf(lab.getState());
    const fragment = await fragmentOf({ ...shareable(chain, place, walk), ...trained(chain, place), grain, selected: null, view: 'all' });
    const opened = await fromFragment(fragment);
    if (!opened.ok) throw new Error(opened.sentence);
    const other = createLab(document);
    other.getState().actions.setWalks(walks);
    other.getState().actions.restore(opened.shared);
    const receiver = sceneOfState(other.getState());
    expect(receiver.situation.batch).toEqual(sender.situation.batch);
    // Shared once more, further on.
    for (const one of [lab, other]) {
      const { iteration } = one.getState().place;
      one.getState().actions.goTo({ iteration: iteration + 3, step: 1, scalar: 0 });
    }
    expect(sceneOfState(other.getState()).situation.batch).toEqual(sceneOfState(lab.getState()).situation.batch);
    expect(sceneOfState(other.getState()).document.layers).toEqual(sceneOfState(lab.getState()).document.layers);
    expect(trained(other.getState().chain, other.getState().place)).toEqual({ regime: { ...regime, first: 23 } });
  });

  it('opens in its own view, whatever view is at hand, which undo brings back', () => {
    const lab = createLab(document);
    const { actions } = lab.getState();
    actions.setWalks(walks);
    actions.setView('all');
    actions.restore({ ...start, place: { iteration: 3, step: 1, scalar: 0 } });
    expect(lab.getState().view).toBe('one');
    expect(sceneOfState(lab.getState()).document.layers).toEqual(documentAt([{ iteration: 0, document }], 3).layers);
    actions.undo();
    expect(lab.getState().view).toBe('all');
  });

  it('opens with and without its #', async () => {
    expect(await fromFragment(`#${await fragmentOf(start)}`)).toEqual({ ok: true, shared: start });
  });

  it('to an example with 100 observations fits a chat message, to the largest network it does not, and says so', async () => {
    const small = await toFragment(start, 'https://example.org/backstep/');
    expect(small).toMatchObject({ ok: true, long: false });
    const widths = Array.from({ length: 9 }, () => 16);
    const largest = seededDocument({ title: 'L', widths, hidden: 'relu', loss: 'rss', observations: 20, seed: 1 });
    const link = await toFragment({ ...start, document: largest }, 'https://example.org/');
    if (!link.ok) throw new Error(link.sentence);
    expect(link.long).toBe(true);
    expect(link.length).toBe('https://example.org/#'.length + link.fragment.length);
    expect(link.length).toBeGreaterThan(safeLinkLength);
    expect(await fromFragment(link.fragment)).toMatchObject({ ok: true });
  });

  it('holds the largest document with every number at full length, read in bounded time', async () => {
    const rows = (length: number) =>
      Array.from({ length }, (_, n) => Array.from({ length: 16 }, (__, j) => -Math.sin(n * 16 + j + 1) * 1e-300));
    const layers = Array.from({ length: 8 }, () => ({ W: rows(16), c: rows(1)[0] ?? [], activation: 'linear' as const }));
    const largest = { ...document, layers, data: { x: rows(10_000), y: rows(10_000) } };
    const fragment = await fragmentOf({ ...start, document: largest });
    expect(await fromFragment(fragment)).toEqual({ ok: true, shared: { ...start, document: largest } });
  }, 60_000);

  it('is not made to what could not be opened: an overflowed parameter, a number or an iteration that is not there', async () => {
    const overflowed = { ...document, layers: document.layers.map((layer) => ({ ...layer, c: layer.c.map(() => Infinity) })) };
    const bad: Shared[] = [
      { ...start, document: overflowed },
      { ...start, selected: 'W.9.0.0' },
      { ...start, place: { iteration: 1e9, step: 1, scalar: 0 } },
    ];
    for (const shared of bad) expect(await toFragment(shared)).toMatchObject({ ok: false, sentence: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  it('begins where a lab was last changed', () => {
    const later = { ...document, learningRate: 1 };
    const chain = [
      { iteration: 0, document },
      { iteration: 3, document: later },
    ] as const;
    expect(shareable(chain, { iteration: 2, step: 5, scalar: 0 }, null)).toEqual({ document, place: { iteration: 2, step: 5, scalar: 0 } });
    expect(shareable(chain, { iteration: 4, step: 5, scalar: 1 }, null)).toEqual({
      document: later,
      place: { iteration: 1, step: 5, scalar: 1 },
    });
  });

  it('from a walk over all observations, or trained in another way, begins with the parameters that it has led to', () => {
    const chain: Chain = [{ iteration: 0, document }];
    const at = { iteration: 3, step: 5, scalar: 0 };
    const walked = documentAt(chain, 3, walks.sum);
    expect(shareable(chain, at, walks.sum)).toEqual({ document: walked, place: { ...at, iteration: 0 } });
    const frozen = trainedFrom(chain, 1, { ...chapterRegime, frozen: ['W.1.0.0'] }, null);
    expect(shareable(frozen, at, null)).toEqual({ document: documentAt(frozen, 3), place: { ...at, iteration: 0 } });
    expect(documentAt(frozen, 3).layers).not.toEqual(documentAt(chain, 3).layers);
    expect(shareable(frozen, { ...at, iteration: 0 }, null).document).toBe(document);
  });
});
