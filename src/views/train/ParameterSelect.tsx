import { memo } from 'react';
import { picturesWords as words } from '../../words/pictures.ts';
import { useNames } from '../lab.ts';
import type { Parameter } from './parameters.ts';
import css from './Train.module.css';

interface Props {
  readonly label: string;
  readonly parameters: readonly Parameter[];
  /** An id. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** A parameter to be chosen by its name, the layers apart. */
export const ParameterSelect = memo(function ParameterSelect({ label, parameters, value, onChange }: Props) {
  const names = useNames();
  const layers = [...new Set(parameters.map(({ layer }) => layer))];
  return (
    <select className={css.select} aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {layers.map((layer) => (
        <optgroup key={layer} label={words.layer(layer)}>
          {parameters
            .filter((one) => one.layer === layer)
            .map(({ id }) => (
              <option key={id} value={id}>
                {names.text(id)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
});
