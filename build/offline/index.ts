import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { icons } from './icons.ts';

const source = fileURLToPath(new URL('../../src/offline/worker/sw.ts', import.meta.url));

const digest = (bytes: Uint8Array, kind: 'base64' | 'hex') => createHash('sha256').update(bytes).digest(kind);

/** What the browser asks for outside of the page: icons at installation, and what is for machines. */
const isApart = (path: string) => path === 'sw.js' || path === 'robots.txt' || path.endsWith('.png');
/** Vite puts a hash of the content into the names of these. */
const isNamedByContent = (path: string) => path.startsWith('assets/');

/** Every file that the page may want, with what it must contain. Hosts may touch up a page, so that is checked by the names in it. */
export function filesOf(folder: string): { url: string; revision: string | null; integrity?: string }[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((path) => !isApart(path))
    .sort();
  return paths.map((path) => {
    const bytes = readFileSync(`${folder}/${path}`);
    if (path === 'index.html') return { url: './', revision: digest(bytes, 'hex').slice(0, 16) };
    return {
      url: `./${path}`,
      revision: isNamedByContent(path) ? null : digest(bytes, 'hex').slice(0, 16),
      integrity: `sha256-${digest(bytes, 'base64')}`,
    };
  });
}

/** What a built page asks for before anything else, its script first. */
export function startOf(html: string): string[] {
  const paths = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path = '']) => path);
  const script = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(html)?.[1];
  if (script === undefined) throw new Error('The page starts no script.');
  return [script, ...paths.filter((path) => path !== script)];
}

/** Writes the service worker into a built folder: it names every file that is there. */
export async function writeWorker(folder: string): Promise<void> {
  const bundle = await rolldown({
    input: source,
    platform: 'browser',
    transform: {
      define: {
        'process.env.NODE_ENV': '"production"',
        FILES: JSON.stringify(filesOf(folder)),
        START: JSON.stringify(startOf(readFileSync(`${folder}/index.html`, 'utf8'))),
      },
    },
  });
  await bundle.write({ file: `${folder}/sw.js`, format: 'iife', minify: true });
  await bundle.close();
}

/** Icons, drawn from the one of the page, and the service worker. The development server has neither. */
export function offlinePlugin(): Plugin {
  let folder = '';
  return {
    name: 'backstep:offline',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    async generateBundle() {
      for (const { name, png } of await icons()) this.emitFile({ type: 'asset', fileName: name, source: png });
    },
    closeBundle: () => writeWorker(folder),
  };
}
