import { useId, type ReactNode } from 'react';
import { signs, type Question } from '../../predict/question.ts';
import { predictWords as words } from '../../words/predict.ts';
import css from './Question.module.css';

/** One of the answers to choose from, and what is said of it. */
export interface Choice {
  readonly text: ReactNode;
  readonly right: boolean;
  readonly reply: ReactNode;
}

interface Props {
  readonly ask: Pick<Question, 'kind'> | { readonly kind: 'choice'; readonly choices: readonly Choice[] };
  readonly value: string;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onChange: (value: string) => void;
}

interface OptionProps {
  readonly name: string;
  readonly value: string;
  readonly chosen: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Option({ name, value, chosen, onChange, children }: OptionProps) {
  return (
    <label className={css.option}>
      <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChange(value)} />
      <span>{children}</span>
    </label>
  );
}

/** Where the answer goes: a field for a value or a shape, buttons for a sign or a choice. */
export function Answer({ ask, value, invalid, describedBy, onChange }: Props) {
  const name = useId();
  if (ask.kind === 'number' || ask.kind === 'shape')
    return (
      <input
        className={css.field}
        autoComplete="off"
        spellCheck={false}
        aria-label={ask.kind === 'number' ? words.number : words.shape}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const choices = 'choices' in ask ? ask.choices : [];
  return (
    <div className={css.options} data-kind={ask.kind} role="radiogroup" aria-label={words.number} aria-describedby={describedBy}>
      {ask.kind === 'sign'
        ? signs.map((sign) => (
            <Option key={sign} name={name} value={sign} chosen={value} onChange={onChange}>
              {words.signMarks[sign]} {words.signs[sign]}
            </Option>
          ))
        : choices.map(({ text }, k) => (
            <Option key={k} name={name} value={String(k)} chosen={value} onChange={onChange}>
              {text}
            </Option>
          ))}
    </div>
  );
}
