import { parseDocument } from '../documents/schema.ts';
import { documentAt } from '../lab/chain.ts';
import { sceneOfState, type LabStore } from '../lab/store.ts';
import { readShared } from '../share/shared.ts';
import { plain } from '../notation/rich.ts';
import { isOurs, readMessage, type Message } from './messages.ts';

/** The version of the messages; it changes where a host would have to. */
const version = 1;

type Answer = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** What a host hears of the lab: the network, the place, the step in words, and the numbers that it computes. */
function stateOf(lab: LabStore) {
  const state = lab.getState();
  const { document, step, place, grain, written, value } = sceneOfState(state);
  return {
    document,
    iteration: place.iteration,
    number: place.step,
    scalar: place.scalar,
    grain,
    selected: state.asked.at(-1)?.id ?? null,
    step: { title: step.title, phase: step.phase, sentences: step.sentences.map(plain) },
    written: Object.fromEntries([...written].map((id) => [id, value(id)])),
  };
}

function carryOut(lab: LabStore, message: Message): Answer {
  if (message.type === 'backstep.get') return { ok: true };
  const state = lab.getState();
  let document = documentAt(state.chain, 0);
  if (message.type === 'backstep.load') {
    const read = parseDocument(message.document);
    if (!read.ok) return read;
    document = read.document;
  }
  const going = message.type === 'backstep.go';
  const step = message.step ?? (going ? state.place.step : 1);
  const same = going && message.step === undefined;
  const place = [message.iteration ?? (going ? state.place.iteration : 0), step, message.scalar ?? (same ? state.place.scalar : 0)];
  const there = readShared(document, place, message.grain ?? state.grain, null);
  if (!there.ok) return there;
  if (going) {
    state.actions.setGrain(there.shared.grain);
    state.actions.goTo(there.shared.place);
  } else state.actions.restore(there.shared);
  return { ok: true };
}

/**
 * Connects the embedded lab with the page around it. Heard is only what the parent window sends from `origin`, and only to that origin
 * is anything told: another page that embeds the lab learns nothing and changes nothing. Returns what ends it.
 */
export function connect(lab: LabStore, origin: string, host: Window = window.parent): () => void {
  const tell = (message: object) => host.postMessage(message, origin);
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source !== host || event.origin !== origin || !isOurs(event.data)) return;
    const read = readMessage(event.data);
    const asked = 'id' in event.data ? event.data.id : null;
    const id = typeof asked === 'string' || typeof asked === 'number' ? asked : null;
    const answer = read.ok ? carryOut(lab, read.message) : read;
    tell({ type: 'backstep.answer', id, ...answer, ...(answer.ok ? { state: stateOf(lab) } : {}) });
  };
  // Once a frame, however fast one drags.
  let frame = 0;
  const stop = lab.subscribe((state, before) => {
    const same = ['chain', 'place', 'grain', 'asked'] as const;
    if (frame !== 0 || same.every((key) => state[key] === before[key])) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      tell({ type: 'backstep.changed', ...stateOf(lab) });
    });
  });
  addEventListener('message', hear);
  tell({ type: 'backstep.ready', version });
  return () => {
    stop();
    cancelAnimationFrame(frame);
    removeEventListener('message', hear);
  };
}
