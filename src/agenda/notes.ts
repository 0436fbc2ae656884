import { sceneOfState, type LabStore } from '../lab/store.ts';
import { language } from '../words/language.ts';
import { notesAddress } from './address.ts';
import { turn, visit } from './go.ts';
import { channelName, readOrder, type Standing } from './messages.ts';

/** One channel for a tab, however often its window of notes is opened. */
const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
let channel: BroadcastChannel | null = null;

/** What the window of notes is told: the notes, where the plan is, and how much is covered there. */
function standingOf(lab: LabStore): Standing {
  const { agenda, stop } = lab.getState();
  const { covered, step } = sceneOfState(lab.getState());
  return {
    kind: 'standing',
    stop,
    title: step.title,
    covered: covered.length,
    stops: agenda.map(({ document, note }) => ({ title: document.title, note })),
  };
}

/** What the title of the step and what is covered there depend on, and the plan itself. */
const heard = ['agenda', 'stop', 'covered', 'uncovered', 'place', 'grain', 'view', 'settings', 'walks', 'chain'] as const;

/** Tells the window of notes whatever changes, and does what it asks for. */
function connect(lab: LabStore): void {
  if (channel) return;
  const joined = new BroadcastChannel(channelName(id));
  channel = joined;
  let told = '';
  const tell = (anyway = false) => {
    const standing = standingOf(lab);
    const text = JSON.stringify(standing);
    if (text !== told || anyway) joined.postMessage(standing);
    told = text;
  };
  lab.subscribe((now, before) => {
    if (heard.some((part) => now[part] !== before[part])) tell();
  });
  addEventListener('pagehide', () => joined.postMessage({ kind: 'gone' }));
  joined.addEventListener('message', ({ data }) => {
    const order = readOrder(data);
    if (order?.kind === 'hello') tell(true);
    if (order?.kind === 'turn') turn(lab, order.by);
    if (order?.kind === 'visit') visit(lab, order.stop);
  });
}

/** Opens the window of notes, which stays in step with this one; false where the browser does not allow it. */
export function openNotes(lab: LabStore): boolean {
  connect(lab);
  return window.open(notesAddress(location.href, id, language), `backstep-notes-${id}`, 'popup,width=860,height=640') !== null;
}
