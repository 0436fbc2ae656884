import { clientsClaim } from 'workbox-core/clientsClaim.js';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { ToWorker } from '../messages.ts';

/*
 * Keeps one version of the page, whole, so that it works without a network; built by build/offline. A new version is fetched beside the
 * old one and waits. Files are kept under their names, which carry a hash of what is in them: two versions can stand side by side, and
 * an open page finds its own until it is gone.
 */

declare const self: ServiceWorkerGlobalScope;
/** The files of this version. */
declare const FILES: readonly { readonly url: string; readonly revision: string | null; readonly integrity?: string }[];
/** What its page asks for before anything else, its script first. */
declare const START: readonly string[];

const scope = new URL('./', self.location.href);
/** The page itself, by the address that every host has for it. */
const page = scope.href;
const isPage = ({ pathname }: URL) => pathname === scope.pathname || pathname === `${scope.pathname}index.html`;

/** While a host is being brought up to date it may give out a page of the one version and files of the other: then nothing is kept of either. */
const ownPageOnly: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    if (!response.ok) return null;
    if (request.url !== page) return response;
    const html = await response.clone().text();
    return START.every((path) => html.includes(path)) ? response : null;
  },
};

const files = new PrecacheController({ plugins: [ownPageOnly] });
files.addToCacheList([...FILES]);
// Whatever a host says an answer varies by: a file is found by its name.
files.strategy.matchOptions = { ignoreVary: true };
const givePage = files.createHandlerBoundToURL(page);

self.addEventListener('install', (event) => void files.install(event));

/** Lets go of the files of other versions once no page but `own` is open that could want them, and no newer version is on its way in. */
async function tidy(event: ExtendableEvent, own?: string): Promise<void> {
  if (self.registration.installing || self.registration.waiting) return;
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  if (open.every(({ id }) => id === own)) await files.activate(event);
}

self.addEventListener('activate', (event) => event.waitUntil(tidy(event)));
clientsClaim();

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message.kind === 'take over') void self.skipWaiting();
  // A page of this version has started: if it is the only one, nobody needs another version's files.
  else if (event.source instanceof Client && message.script.endsWith(START[0] ?? '')) event.waitUntil(tidy(event, event.source.id));
});

/** A file of this version; else of another that is still kept; else from the host. */
function fileFor(event: FetchEvent, url: URL): Promise<Response> {
  const { request } = event;
  const cacheKey = files.getCacheKeyForURL(url.href);
  if (cacheKey === undefined)
    return caches.match(request, { cacheName: files.strategy.cacheName, ignoreVary: true }).then((kept) => kept ?? fetch(request));
  return files.strategy.handle({ request, event, params: { cacheKey, integrity: files.getIntegrityForCacheKey(cacheKey) } });
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  if (request.mode !== 'navigate') event.respondWith(fileFor(event, url));
  // Whatever follows ? or #, the page is the same one.
  else if (isPage(url)) event.respondWith(givePage({ request, event, url }));
});
