import type { News, Order } from './messages.ts';
import { hiddenSizes, train } from './sweep.ts';

const tell = (news: News) => postMessage(news);

/** Trains beside the page, which stays free; ended by terminating it. */
addEventListener('message', ({ data: { data, loss } }: MessageEvent<Order>) => {
  for (const size of hiddenSizes) {
    const trained = train(data, loss, size, (share) => tell({ kind: 'progress', size, share }));
    tell({ kind: 'trained', trained });
  }
  tell({ kind: 'done' });
});
