import { useEffect, useRef, useState } from 'react';
import { channelName, readNews, type Order, type Standing } from '../../agenda/messages.ts';

/** So long a plan may be silent when it is asked; a page that is only slow comes back by itself. */
const patience = 4000;

/** Where the plan in the other window is, and a way to send it on; `lost` while nobody answers. */
export function useStanding(id: string) {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [lost, setLost] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const joined = new BroadcastChannel(channelName(id));
    channel.current = joined;
    const timer = window.setTimeout(() => setLost(true), patience);
    joined.addEventListener('message', ({ data }) => {
      const news = readNews(data);
      if (!news) return;
      clearTimeout(timer);
      setLost(news.kind === 'gone');
      if (news.kind === 'standing') setStanding(news);
    });
    joined.postMessage({ kind: 'hello' } satisfies Order);
    return () => {
      clearTimeout(timer);
      joined.close();
    };
  }, [id]);
  return { standing, lost, send: (order: Order) => channel.current?.postMessage(order) };
}
