import * as ToggleGroup from '@radix-ui/react-toggle-group';
import { type ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { later } from '../../ui/later.tsx';
import { picturesWords as words } from '../../words/pictures.ts';
import choices from '../stepcard/Choices.module.css';
import { useNow } from './Losses.tsx';
import css from './Train.module.css';

const ParameterLines = later(() => import('./ParameterLines.tsx'));
const Landscape = later(() => import('./Landscape.tsx'));

const pictures = ['loss', 'parameters', 'landscape'] as const;
const open = createStore<{ readonly picture: (typeof pictures)[number] }>()(() => ({ picture: 'loss' }));

interface Props {
  /** The loss over iterations. */
  readonly loss: ReactNode;
  readonly onGo: (iteration: number) => void;
}

function ParametersNow({ onGo }: Pick<Props, 'onGo'>) {
  return <ParameterLines here={useNow()} onGo={onGo} />;
}

/** Pictures of a run, one at a time. */
export function Pictures({ loss, onGo }: Props) {
  const picture = useStore(open, (state) => state.picture);
  return (
    <>
      <ToggleGroup.Root
        type="single"
        rovingFocus={false}
        className={`${choices.factors} ${css.choose}`}
        value={picture}
        aria-label={words.choose}
        onValueChange={(value) => {
          const chosen = pictures.find((one) => one === value);
          if (chosen) open.setState({ picture: chosen });
        }}
      >
        {pictures.map((one) => (
          <ToggleGroup.Item key={one} value={one} className={choices.factorsItem}>
            {words.pictures[one]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      {picture === 'loss' ? loss : null}
      {picture === 'parameters' ? <ParametersNow onGo={onGo} /> : null}
      {picture === 'landscape' ? <Landscape /> : null}
    </>
  );
}
