import type { Scene } from '../../lab/scene.ts';
import { whyWords as words } from '../../words/why.ts';
import { useActions, useNames } from '../lab.ts';
import { openQuestion } from './openQuestion.ts';
import { Reason, type Stay } from './Reason.tsx';

interface Hidden {
  readonly id: string;
  /** The hidden number: itself, or one that it is made from. */
  readonly about: string;
}

/** The questions on the page that still have something to be answered in, in the page's order. */
const openOnPage = () =>
  [...document.querySelectorAll<HTMLElement>('form[data-question]')].flatMap((form) => {
    const input = form.querySelector<HTMLElement>('input:checked') ?? form.querySelector('input');
    return input ? [{ form, input, about: form.dataset['about'], ofStop: form.closest('[data-lesson]') === null }] : [];
  });

/** A number that waits for the answer to a question: the way to that question. */
export function AskedFor({ scene, id, about }: Hidden & { readonly scene: Scene }) {
  const { backTo } = useActions();
  const { text } = useNames();
  const toQuestion = () => {
    const question = openQuestion(openOnPage(), about, scene.plan.depth);
    backTo(0);
    question?.form.scrollIntoView({ block: 'center' });
    question?.input.focus({ preventScroll: true });
  };
  const sentence = id === about ? words.askedFor : words.madeOfAsked(text(about));
  return <Reason sentence={sentence} way={{ label: words.goToQuestion, go: toQuestion }} />;
}

/** A number that is covered for the room; `cover` is what is uncovered, in a batch the whole row. */
export function Covered({ id, about, cover, stay }: Hidden & { readonly cover: string; readonly stay: Stay }) {
  const { uncover } = useActions();
  const { text } = useNames();
  const sentence = id === about ? words.untilUncovered : words.madeOfCovered(text(about));
  const go = () => stay(() => uncover([cover]));
  return <Reason sentence={sentence} way={{ label: words.uncover(text(cover)), go }} />;
}
