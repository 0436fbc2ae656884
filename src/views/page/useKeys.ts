import { use, useEffect } from 'react';
import { setObservation } from '../../documents/edits.ts';
import { wholeStep } from '../../lab/cover.ts';
import { learn } from '../../lab/learn.ts';
import { bindingOf, type Binding, type Command } from '../../lab/keys.ts';
import { otherDigits } from '../../notation/settings.ts';
import { sceneOfState, type LabStore } from '../../lab/store.ts';
import { LabContext } from '../lab.ts';
import { followedRow } from '../stage/roles.ts';

interface Elsewhere {
  readonly open: () => void;
  readonly save: () => void;
  readonly help: () => void;
}

/** What only the lab's own page has; an embed leaves the keys for it alone. */
type OfPage =
  | keyof Elsewhere
  | 'learn'
  | 'nextLesson'
  | 'previousLesson'
  | 'plan'
  | 'present'
  | 'leave'
  | 'clickerNext'
  | 'clickerPrevious'
  | 'blank'
  | 'pen';

/** Where every key means something to the element itself. */
const typing = 'input, select, textarea, [role="menu"], [role="dialog"]:not([data-why], [data-figure-large], [data-drawer])';
/** Where only the keys that move mean something: tabs, and sliders other than the timeline, which marks itself. */
const moving = '[role="tab"], [role="slider"]:not([data-timeline])';

function isHarmless(event: KeyboardEvent, { remote }: Binding): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (!target) return true;
  if (target.closest(typing)) return false;
  if (event.key.length > 1 && !remote && target.closest(moving)) return false;
  // Space and Enter press a focused button; other keys are free there.
  const pressed = event.shiftKey ? 'button, a, summary' : 'button, a, summary, [role="radio"], [role="button"]';
  return !(/^( |Enter)$/.test(event.key) && target.closest(pressed));
}

function commandsOf(store: LabStore): Record<Exclude<Command, OfPage>, () => void> {
  const { actions } = store.getState();
  const follow = (by: number) => {
    const state = store.getState();
    const scene = sceneOfState(state);
    const { all } = scene.pass;
    if (all) {
      const n = all.members[Math.min(Math.max(all.columnOf(all.followed) + by, 0), all.count - 1)] ?? all.followed;
      actions.edit({ follow: n }, (document) => setObservation(document, n));
      return;
    }
    const count = scene.plan.widths[scene.step.layer] ?? 1;
    actions.follow(Math.min(Math.max(followedRow(scene, state.followed.row) + by, 0), count - 1));
  };
  const digits = (by: 1 | -1) => actions.setSettings({ digits: otherDigits(store.getState().settings.digits, by) });
  const coverOne = () => void import('../../lab/coverOne.ts').then((one) => one.coverOne(store));
  return {
    next: actions.next,
    previous: actions.previous,
    first: actions.first,
    last: actions.last,
    play: () => actions.play(!store.getState().playing),
    layer: () => actions.setGrain('layer'),
    matrix: () => actions.setGrain('matrix'),
    scalar: () => actions.setGrain('scalar'),
    followUp: () => follow(-1),
    followDown: () => follow(1),
    predict: () => actions.setPredict(store.getState().predict === 'off' ? 'value' : 'off'),
    coverSteps: () => actions.coverSteps(!store.getState().covered.includes(wholeStep)),
    uncover: () => actions.uncover(sceneOfState(store.getState()).covered.slice(0, 1)),
    uncoverAll: () => actions.uncover(),
    coverOne,
    fractions: () => actions.setSettings({ fractions: !store.getState().settings.fractions }),
    moreDigits: () => digits(1),
    fewerDigits: () => digits(-1),
    undo: actions.undo,
    redo: actions.redo,
    settings: () => actions.showSheet('settings'),
  };
}

function pageCommandsOf(store: LabStore, elsewhere: Elsewhere): Record<OfPage, () => void> {
  const { actions } = store.getState();
  const inPlan = (act: (agenda: typeof import('../../agenda/go.ts')) => void) => void import('../../agenda/go.ts').then(act);
  const click = (by: 1 | -1) => {
    if (store.getState().stop !== null) inPlan((agenda) => agenda.turn(store, by));
    else (by === 1 ? actions.next : actions.previous)();
  };
  const turn = (by: 1 | -1) => void import('../../lab/lessons.ts').then((lessons) => lessons.turn(store, by));
  return {
    learn: () => learn(store, !store.getState().learning),
    nextLesson: () => turn(1),
    previousLesson: () => turn(-1),
    plan: () => inPlan((agenda) => agenda.toggle(store)),
    clickerNext: () => click(1),
    clickerPrevious: () => click(-1),
    present: () => actions.present(!store.getState().presenting),
    leave: () => actions.present(false),
    blank: () => actions.setScreen({ blank: true }),
    pen: () => actions.setScreen({ pen: !store.getState().pen }),
    ...elsewhere,
  };
}

/** The page's keys, from the one table; null where the page is an embed. */
export function useKeys(elsewhere: Elsewhere | null): void {
  const store = use(LabContext);
  const { open, save, help } = elsewhere ?? {};
  useEffect(() => {
    if (!store) return;
    const commands: Partial<Record<Command, () => void>> = {
      ...commandsOf(store),
      ...(open && save && help ? pageCommandsOf(store, { open, save, help }) : {}),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const { presenting, blank } = store.getState();
      const binding = bindingOf(event, presenting);
      const command = binding && commands[binding.command];
      if (!command || (!binding.always && !isHarmless(event, binding))) return;
      event.preventDefault();
      // On a black screen nobody would see a step: the first key brings the screen back.
      if (blank && !binding.always) return store.getState().actions.setScreen({ blank: false });
      command();
    };
    // A remote's keys come before what has the focus, any others after it.
    const early = (event: KeyboardEvent) => {
      if (!bindingOf(event, store.getState().presenting)?.remote) return;
      onKeyDown(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    addEventListener('keydown', early, true);
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', early, true);
      removeEventListener('keydown', onKeyDown);
    };
  }, [store, open, save, help]);
}
