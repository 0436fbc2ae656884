import { tell } from './notice.ts';

/** What keeps the work. Once it has been loaded it is there, whatever becomes of the network. */
const loadKeeping = () => import('../keep/session.ts');

/**
 * Says so where a part of the page cannot be loaded: a first visit that has lost its network, or a host that has a newer version by now
 * and no longer this one's files.
 */
export function watchForMissing(): void {
  if (!navigator.serviceWorker?.controller) void loadKeeping().catch(() => undefined);
  addEventListener(
    'vite:preloadError',
    () =>
      void loadKeeping().then(
        () => tell('missing'),
        () => tell('missing and not kept'),
      ),
    { once: true },
  );
}

/** Loads the page again where that can be done, which without a network and a service worker it cannot: then all stays as it is. */
export async function loadAgain(): Promise<boolean> {
  const there = await fetch('./', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (there) location.reload();
  return there;
}
