import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWorker } from '../../build/offline/index.ts';

/** The folder of the page as it was built. */
export const built = fileURLToPath(new URL('../../dist', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** A host of static files under a path of several folders: it can be given another version, and taken off the network. */
export async function host() {
  let folder = built;
  let page = built;
  const base = '/some/where/lab/';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const name = pathname.startsWith(base) ? pathname.slice(base.length) || 'index.html' : 'outside';
    try {
      const content = readFileSync(join(name === 'index.html' ? page : folder, name));
      response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/plain' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    /** localhost, where service workers need no certificate. */
    url: `http://localhost:${port}${base}`,
    /** Gives out another version from now on, but for the page itself where that is not up to date yet. */
    serve: (other: string, stale = false) => {
      folder = other;
      if (!stale) page = other;
    },
    leave: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
    comeBack: () => listen(port),
  };
}

/**
 * A version of the page as the next build would make it: all its files have other names, its root has a mark, and so has the title of the
 * sheet of keys, which comes late. Gives back where it is and how to be rid of it.
 */
export async function nextVersion(): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'backstep-next-'));
  cpSync(built, folder, { recursive: true });
  const assets = readdirSync(join(folder, 'assets'));
  const renamed = (text: string) => assets.reduce((result, name) => result.replaceAll(name, `next-${name}`), text);
  for (const name of assets) {
    const path = join(folder, 'assets', name);
    if (/\.(js|css)$/.test(name))
      writeFileSync(path, renamed(readFileSync(path, 'utf8')).replaceAll('`Keys`', '`Keys of the next version`'));
    renameSync(path, join(folder, 'assets', `next-${name}`));
  }
  const page = join(folder, 'index.html');
  writeFileSync(page, renamed(readFileSync(page, 'utf8')).replace('<html ', '<html data-next '));
  await writeWorker(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
