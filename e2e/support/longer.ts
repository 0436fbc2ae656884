import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { rolldown } from 'rolldown';

const folder = new URL('../../src/words/en/', import.meta.url).pathname;
const modules = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** Lengthens each word of two letters or more by two fifths, with its own letters; symbols, numbers and what is no text stay. */
const lengthen = String.raw`
const longer = (text) => text.replace(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase());
const stretched = (value) => {
  if (typeof value === 'string') return longer(value);
  if (typeof value === 'function') return (...values) => stretched(value(...values));
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? longer(one) : one));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, stretched(one)]));
  return value;
};`;

async function bundled(): Promise<string> {
  const names = await Promise.all(modules.map(async (name) => Object.keys((await import(folder + name)) as object)));
  const code = [
    ...modules.map((name, k) => `import * as m${k} from ${JSON.stringify(folder + name)};`),
    lengthen,
    ...modules.flatMap((_, k) => (names[k] ?? []).map((name) => `export const ${name} = stretched(m${k}.${name});`)),
  ].join('\n');
  const build = await rolldown({
    input: 'longer',
    plugins: [{ name: 'longer', resolveId: (id) => (id === 'longer' ? id : null), load: (id) => (id === 'longer' ? code : null) }],
  });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}

/**
 * A language whose every word is two fifths longer than the English one, as far as the page can tell: it takes the place of the German words
 * on their way to the page. A page opened with `?lang=de` then speaks it.
 */
export async function speakLonger(page: Page): Promise<void> {
  const body = await bundled();
  await page.route(/\/assets\/de-[^/]*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}
