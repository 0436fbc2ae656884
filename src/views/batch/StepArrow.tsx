import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import type { Term } from '../../walk/equation.ts';
import { batchEquationOf } from '../../walk/batch/equation.ts';
import type { Pass } from '../../walk/pass.ts';
import type { PlannedStep } from '../../walk/plan.ts';
import { activationWords } from '../../words/lab.ts';
import { batchWords as words } from '../../words/batch.ts';
import { stepWords } from '../../words/steps.ts';
import css from './Picture.module.css';

interface Props {
  readonly pass: Pass;
  readonly step: PlannedStep;
  readonly current: boolean;
  readonly onGo: (step: number) => void;
}

const Terms = ({ terms }: { readonly terms: readonly Term[] }) => terms.map((term, i) => <Tex key={i} {...term.symbol} />);

/** What leads from one matrix to the next: an arrow and the rule; a press goes to its step. */
export function StepArrow({ pass, step, current, onGo }: Props) {
  const { all, form, plan } = pass;
  if (!all) return null;
  const { rule, layer } = step;
  const equation = batchEquationOf(form, all, step);
  const activation = form.activations[layer - 1] ?? 'linear';
  return (
    <button
      type="button"
      className={css.step}
      data-phase={step.phase}
      aria-current={current ? 'step' : undefined}
      onClick={() => onGo(step.number)}
    >
      <span className="visually-hidden">{words.goTo(stepWords.title[rule](layer, plan.depth), step.number)}</span>
      <span className={css.arrow} aria-hidden="true">
        {step.phase === 'backward' ? '↑' : '↓'}
      </span>
      <span className={css.rule}>
        {rule === 'activate' ? <Tex {...sym('fOpen', { l: layer })} /> : null}
        <Terms terms={rule === 'activate' ? equation.terms.slice(1) : equation.terms} />
      </span>
      {rule === 'activate' ? <span className={css.note}>{activationWords[activation]}</span> : null}
      {rule === 'throughActivation' && activation === 'relu' ? <span className={css.note}>{words.shutHint}</span> : null}
    </button>
  );
}
