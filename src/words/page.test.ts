import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageWords } from './en/page.ts';

it('the page says before its scripts what they say after', () => {
  const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  expect(html).toContain(`<title>${pageWords.title}</title>`);
  expect(html).toContain(`content="${pageWords.description}"`);
});
