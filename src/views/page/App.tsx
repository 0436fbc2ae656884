import { useCallback, useRef, useState } from 'react';
import { pageWords as words } from '../../words/page.ts';
import css from './App.module.css';
import { AfterPaint } from '../AfterPaint.tsx';
import { Announcer } from './Announcer.tsx';
import { Asking } from './Asking.tsx';
import { Begin } from './Begin.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from '../header/Header.tsx';
import { useFiles } from '../header/useFiles.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { useActions, useLab, useSceneOf } from '../lab.ts';
import { Numbers } from '../numbers/Numbers.tsx';
import { panel, usePanel } from '../inspector/panel.ts';
import { RunningPlan, Sheets } from './Sheets.tsx';
import { Shelf } from '../shelf/Shelf.tsx';
import { Stage } from '../stage/Stage.tsx';
import { fetchLarger } from '../stepcard/later.ts';
import { StepCard } from '../stepcard/StepCard.tsx';
import { Surroundings } from '../Surroundings.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { useMoreDigits } from './useMoreDigits.ts';
import { useDrop } from '../../ui/useDrop.ts';
import { useLearn } from '../chapter/useLearn.ts';
import { useKeys } from './useKeys.ts';
import { useNotice } from './useNotice.ts';
import { usePlay } from './usePlay.ts';
import { useTheme } from './useTheme.ts';
import { useWhenIdle } from '../../ui/useWhenIdle.ts';
import { useBeside, useRoom } from './useWide.ts';
import { WhichView } from './WhichView.tsx';
import { walkOf } from '../../lab/walk.ts';
import { later } from '../../ui/later.tsx';

const HelpSheet = later(() => import('../help/HelpSheet.tsx'));
const PhonePanels = later(() => import('./PhonePanels.tsx'));
const Presentation = later(() => import('../present/Presentation.tsx'));
const Pointing = later(() => import('./Pointing.tsx'));
const Drawer = later(() => import('./Drawer.tsx'));
const Chapter = later(() => import('../chapter/Chapter.tsx'));

/** From more neurons in a layer than this, a phone's stage takes more of the height. */
const tallFrom = 8;

/** The lab: header, stage, step card, inspector, timeline. */
export function App() {
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const files = useFiles(input);
  const room = useRoom();
  const beside = useBeside();
  const presenting = useLab((lab) => lab.presenting);
  const { present } = useActions();
  const [helping, setHelping] = useState(false);
  const { open: drawer } = usePanel();
  const setDrawer = (open: boolean) => panel.setState({ open });
  const depth = useSceneOf((scene) => scene.plan.depth);
  const tall = useSceneOf((scene) => Math.max(...scene.plan.widths) > tallFrom);
  const all = useLab((lab) => walkOf(lab) !== null);
  const learning = useLab((lab) => lab.learning && !lab.presenting);
  const learn = useLearn();
  const { choose, save } = files;
  const saveNow = () => void save('now');
  const showHelp = useCallback(() => setHelping(true), []);
  useKeys({ open: choose, save: saveNow, help: showHelp });
  usePlay();
  useMoreDigits();
  useWhenIdle(fetchLarger);
  const line = useNotice();
  const dropping = useDrop(root, (file) => void files.open(file));
  useTheme();

  const broken = (
    <div className={css.broken} role="alert">
      <p>{words.broken}</p>
      <button type="button" onClick={saveNow}>
        {words.save}
      </button>
      <button type="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );

  return (
    <Surroundings>
      <div
        ref={root}
        className={css.page}
        data-room={room}
        data-learning={(learning && beside) || undefined}
        data-presenting={presenting ? '' : undefined}
      >
        {presenting ? (
          <Presentation root={root} />
        ) : (
          <Header
            files={files}
            onHelp={showHelp}
            onPresent={room === 'phone' ? null : () => present(true)}
            onInspector={room === 'drawer' ? () => setDrawer(true) : null}
            hint={beside ? line({ inHeader: true, onSave: saveNow, children: <Begin /> }) : null}
          />
        )}
        <div className={css.notes}>
          <RunningPlan />
          {beside || presenting ? null : line({ inHeader: false, onSave: saveNow })}
          {files.problem ? (
            <div className={css.problem} role="alert">
              <p>{files.problem}</p>
              <button type="button" onClick={files.dismiss}>
                {words.dismiss}
              </button>
            </div>
          ) : null}
        </div>
        <ErrorBoundary fallback={broken}>
          <input
            ref={input}
            hidden
            type="file"
            accept=".json,.csv,.tsv,.txt"
            tabIndex={-1}
            aria-label={words.open}
            onChange={(event) => void files.open(event.target.files?.[0])}
          />
          <WhichView
            onInspector={room === 'drawer' ? null : () => setDrawer(true)}
            onLesson={room === 'phone' && !learning ? () => learn(true) : null}
            one={
              <>
                <main className={css.main} data-tall={tall || undefined}>
                  <Numbers className={css.stage}>
                    <AfterPaint>
                      <Stage />
                    </AfterPaint>
                  </Numbers>
                  {room === 'phone' ? (
                    <PhonePanels />
                  ) : (
                    <Numbers className={css.card}>
                      {beside || presenting ? null : <Begin />}
                      <StepCard />
                    </Numbers>
                  )}
                </main>
                {room !== 'phone' && depth > 1 && !presenting ? (
                  <div className={css.shelf}>
                    <Shelf />
                  </div>
                ) : null}
                {room === 'wide' && !presenting ? <Inspector /> : null}
              </>
            }
          />
          {learning && beside ? (
            <section className={css.chapter} aria-label={words.chapter}>
              <Chapter />
            </section>
          ) : null}
          {learning && !beside && (room !== 'phone' || all) ? (
            <Drawer title={words.chapter} onClose={() => learn(false)} half={room === 'phone'}>
              <Chapter />
            </Drawer>
          ) : null}
          {(room === 'drawer' || all) && drawer && !presenting ? (
            <Drawer title={words.inspector} onClose={() => setDrawer(false)}>
              <Inspector />
            </Drawer>
          ) : null}
          <Asking room={presenting && room === 'wide' ? 'drawer' : room} />
          <Timeline />
        </ErrorBoundary>
        <Announcer />
        <Pointing root={root} />
        {dropping ? <p className={css.drop}>{words.drop}</p> : null}
        <Sheets />
        {helping ? <HelpSheet onClose={() => setHelping(false)} /> : null}
      </div>
    </Surroundings>
  );
}
