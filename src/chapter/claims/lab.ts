import { lessons } from 'virtual:lessons';
import type { BackstepDocument } from '../../documents/document.ts';
import { documentAt, subjectOf } from '../../lab/chain.ts';
import { setBy } from '../../lab/scenes.ts';
import type { SceneInputs } from '../../lab/state.ts';
import { createLab } from '../../lab/store.ts';
import { examples } from '../../documents/examples/index.ts';
import { passOf, valueOf, type Pass } from '../../walk/pass.ts';
import type { PlannedStep } from '../../walk/plan.ts';
import type { Action, Block, Inline, Lesson, Question, Try } from '../lesson.ts';
import type { Language } from '../../words/choose.ts';
import { resolveId } from '../resolve.ts';

/** For the tests of what lessons claim: the lab as a scene, or something tried, leaves it. */
export interface Left {
  readonly scene: SceneInputs;
  readonly document: BackstepDocument;
  readonly pass: Pass;
  readonly step: PlannedStep | undefined;
  /** A number before this iteration's update, by a lesson's id. */
  readonly of: (id: string) => number;
  /** All that was set, as text: to see whether something changed. */
  readonly all: string;
}

const load = (language: Language) => Promise.all(lessons[language].map((entry) => entry.load()));
export const everyLesson: readonly Lesson[] = await load('en');
export const everyGermanLesson: readonly Lesson[] = await load('de');

export function lessonOf(id: string): Lesson {
  const found = everyLesson.find((lesson) => lesson.id === id);
  if (!found) throw new Error(`There is no lesson ${id}.`);
  return found;
}

/** Running text as tests name it; formulas by their words. */
export const plainText = (pieces: readonly Inline[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'math') return piece.spoken.map((part) => (typeof part === 'string' ? part : part.id)).join(' ');
      return piece.kind === 'value' ? piece.id : plainText(piece.children);
    })
    .join('');

/** All blocks, those within others too. */
export const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => ('children' in block && block.kind !== 'paragraph' ? [block, ...flat(block.children)] : [block]));

export const triesOf = (lesson: Lesson): readonly Try[] => flat(lesson.blocks).filter((block) => block.kind === 'try');
export const questionsOf = (lesson: Lesson): readonly Question[] => flat(lesson.blocks).filter((block) => block.kind === 'question');

const fresh = (): SceneInputs => createLab(examples[0]?.document ?? never()).getState();
function never(): never {
  throw new Error('There are no examples.');
}

/** What actions make of a lab; throws where one of them is refused. */
export function apply(actions: readonly Action[], before: SceneInputs = fresh()): Left {
  const result = setBy(actions, before);
  if (!result.ok) throw new Error(result.sentence);
  const { scene } = result.set;
  const document = documentAt(scene.chain, scene.place.iteration);
  const pass = passOf(subjectOf(document));
  const of = (id: string) => valueOf(pass, resolveId(id, pass.plan.depth) ?? id);
  return { scene, document, pass, step: pass.plan.steps[scene.place.step - 1], of, all: JSON.stringify(result.set) };
}

export const opened = (lesson: Lesson): Left => apply(lesson.scene);
