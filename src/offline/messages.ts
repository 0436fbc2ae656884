/** What a page says to the service worker: to take over from the version before; or which script it was started by. */
export type ToWorker = { readonly kind: 'take over' } | { readonly kind: 'started'; readonly script: string };
