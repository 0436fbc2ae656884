import type { LandscapeOrder } from './landscapeOrders.ts';
import { landscapeService } from './landscapeService.ts';

const channel = new MessageChannel();
let act: (() => void) | null = null;
channel.port1.onmessage = () => act?.();

/** Looks at losses beside the page, which stays free; ended by terminating it. */
const hear = landscapeService({
  tell: (news) => postMessage(news),
  now: () => performance.now(),
  later: (next) => {
    act = next;
    // A message to oneself comes after those that are waiting, and without a timer's delay.
    channel.port2.postMessage(null);
  },
});

addEventListener('message', ({ data }: MessageEvent<LandscapeOrder>) => hear(data));
