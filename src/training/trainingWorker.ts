import type { TrainingOrder } from './orders.ts';
import { pack } from './packed.ts';
import { trainingService } from './service.ts';

/** Milliseconds of a turn: a pause is heard that soon. */
const long = 8;
const channel = new MessageChannel();
let act: (() => void) | null = null;
channel.port1.onmessage = () => act?.();

/** Trains beside the page, which stays free; ended by terminating it. */
const hear = trainingService({
  tell: (news) => postMessage(pack(news)),
  turn: () => {
    const end = performance.now() + long;
    return () => performance.now() >= end;
  },
  later: (next) => {
    act = next;
    // A message to oneself comes after those that are waiting, and without a timer's delay.
    channel.port2.postMessage(null);
  },
});

addEventListener('message', ({ data }: MessageEvent<TrainingOrder>) => hear(data));
