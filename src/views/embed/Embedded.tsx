import { useEffect, useRef } from 'react';
import type { Embed, Part } from '../../embed/parameters.ts';
import type { LabStore } from '../../lab/store.ts';
import { embedWords } from '../../words/embed.ts';
import { pageWords as words } from '../../words/page.ts';
import { AfterPaint } from '../AfterPaint.tsx';
import { Announcer } from '../page/Announcer.tsx';
import { Asking } from '../page/Asking.tsx';
import { ErrorBoundary } from '../page/ErrorBoundary.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { useActions, useLab, useLabStore, useSceneOf } from '../lab.ts';
import { Numbers } from '../numbers/Numbers.tsx';
import { Sheets } from '../page/Sheets.tsx';
import { Shelf } from '../shelf/Shelf.tsx';
import { Stage } from '../stage/Stage.tsx';
import { StepCard } from '../stepcard/StepCard.tsx';
import { Surroundings } from '../Surroundings.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { walkOf } from '../../lab/walk.ts';
import { useKeys } from '../page/useKeys.ts';
import { useMoreDigits } from '../page/useMoreDigits.ts';
import { usePlay } from '../page/usePlay.ts';
import Pointing from '../page/Pointing.tsx';
import { useRoom } from '../page/useWide.ts';
import css from './Embedded.module.css';

/** Opens what is shown in a window of its own, where it can be kept. */
async function openAlone(lab: LabStore) {
  const [{ toFragment }, { shareable, trained }] = await Promise.all([import('../../share/fragment.ts'), import('../../share/shared.ts')]);
  const state = lab.getState();
  const { chain, place, grain, asked, actions } = state;
  const link = await toFragment({
    ...shareable(chain, place, walkOf(state)),
    ...trained(chain, place),
    grain,
    selected: asked.at(-1)?.id ?? null,
  });
  if (link.ok) window.open(`${location.pathname}#${link.fragment}`, '_blank', 'noopener');
  else actions.report(link.sentence);
}

/** The lab without its frame: the parts that a host asked for, in the size that it gives them. */
export default function Embedded({ embed }: { readonly embed: Embed }) {
  const root = useRef<HTMLDivElement>(null);
  const lab = useLabStore();
  const room = useRoom();
  const title = useSceneOf((scene) => scene.document.title);
  const depth = useSceneOf((scene) => scene.plan.depth);
  const problem = useLab((state) => state.problem);
  const { report } = useActions();
  useKeys(null);
  usePlay();
  useMoreDigits();
  useEffect(() => {
    if (embed.theme !== 'system') document.documentElement.dataset['theme'] = embed.theme;
  }, [embed.theme]);
  const shows = (part: Part) => embed.show.has(part);
  return (
    <Surroundings>
      <div ref={root} className={css.page} data-room={room}>
        {problem ? (
          <div className={css.problem} role="alert">
            <p>{problem}</p>
            <button type="button" onClick={() => report(null)}>
              {words.dismiss}
            </button>
          </div>
        ) : null}
        <ErrorBoundary fallback={<p role="alert">{words.broken}</p>}>
          <main className={css.main}>
            {shows('stage') ? (
              <Numbers className={css.stage}>
                <AfterPaint>
                  <Stage />
                </AfterPaint>
              </Numbers>
            ) : null}
            {shows('card') ? (
              <Numbers className={css.card}>
                <StepCard />
              </Numbers>
            ) : null}
            {shows('shelf') && depth > 1 ? <Shelf /> : null}
          </main>
          {shows('values') ? <Inspector /> : null}
          <Asking room={room} />
          {shows('timeline') ? <Timeline /> : null}
        </ErrorBoundary>
        <header className={css.foot}>
          <h1>{embedWords.title(title)}</h1>
          <button type="button" onClick={() => void openAlone(lab)}>
            {embedWords.openAlone}
          </button>
        </header>
        <Announcer />
        <Sheets embedded />
        <Pointing root={root} />
      </div>
    </Surroundings>
  );
}
