import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { icons } from './icons.ts';
import { filesOf, startOf } from './index.ts';

it('the worker’s list has every file that the page may want, and what must be in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstep-files-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index.html', 'sw.js', 'robots.txt', 'icon-192.png', 'icon.svg', 'assets/page-12345678.js'])
    writeFileSync(join(folder, name), name);
  const integrity = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const revision = expect.stringMatching(/^[0-9a-f]{16}$/) as string;
  expect(filesOf(folder)).toEqual([
    // Found again by its name, which changes with what is in it.
    { url: './assets/page-12345678.js', revision: null, integrity: integrity('assets/page-12345678.js') },
    { url: './icon.svg', revision, integrity: integrity('icon.svg') },
    // Hosts touch up pages.
    { url: './', revision },
  ]);
  rmSync(folder, { recursive: true });
});

it('a page starts with its script, and with what that needs at once', () => {
  const html = `<link href="./icon.svg"><script type="module" crossorigin src="./assets/main-1.js"></script><link href="./assets/page-2.js"><link href="./assets/page-3.css">`;
  expect(startOf(html)).toEqual(['assets/main-1.js', 'assets/page-2.js', 'assets/page-3.css']);
  expect(() => startOf('<p>')).toThrow('starts no script');
});

it('icons are pictures of the size that their names say', async () => {
  const sizes = (await icons()).map(({ name, png }) => {
    const { buffer, byteOffset } = Uint8Array.from(png);
    const head = new DataView(buffer, byteOffset);
    return [name, head.getUint32(0), head.getUint32(16), head.getUint32(20)];
  });
  const signature = 0x89504e47;
  expect(sizes).toEqual([
    ['icon-192.png', signature, 192, 192],
    ['icon-512.png', signature, 512, 512],
    ['icon-maskable-512.png', signature, 512, 512],
    ['apple-touch-icon.png', signature, 180, 180],
  ]);
});
