import type { ToWorker } from './messages.ts';
import { tell } from './notice.ts';
import { startScript } from './version.ts';

/** Milliseconds after which a page that is looked at again asks whether there is a newer version. */
const longAgo = 3_600_000;

const send = (worker: ServiceWorker | null, message: ToWorker) => worker?.postMessage(message);

/** Asks for newer versions whenever an old page is looked at again, as one does that is never closed. */
function keepAsking(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < longAgo) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** The page that the worker gives out starts with another script than this one: it is of another version. */
async function tellIfOlder(): Promise<void> {
  const html = await fetch('./').then(
    (response) => response.text(),
    () => '',
  );
  const own = new URL(startScript(), location.href).pathname.split('/').at(-1) ?? '';
  if (html !== '' && !html.includes(own)) tell('newer');
}

/**
 * Has a service worker keep the page on this device, and says so when a newer version is there. Called when the first view is done. Where
 * no worker can be had the page is as good as ever, with a network.
 */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const look = (registration: ServiceWorkerRegistration) => {
    // Without a worker before it, a new one is no newer version.
    if (registration.waiting && serviceWorker.controller) tell('newer');
  };
  // Another tab may have loaded a newer version; and a page out of the browser's own cache may be older than its first worker.
  serviceWorker.addEventListener('controllerchange', () => void tellIfOlder());
  try {
    const registration = await serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    look(registration);
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', () => look(registration)));
    keepAsking(registration);
    const { active } = await serviceWorker.ready;
    send(active, { kind: 'started', script: startScript() });
  } catch {
    // Forbidden here, or the host has none, or there is no network.
  }
}

/** Lets the version that waits take over, and loads it; where another tab has done the former, only the latter. */
export async function loadNewer(): Promise<void> {
  const reload = () => location.reload();
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.waiting) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  send(registration.waiting, { kind: 'take over' });
}
