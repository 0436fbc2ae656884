import * as Tabs from '@radix-ui/react-tabs';
import { useState } from 'react';
import { pageWords as words } from '../../words/page.ts';
import { inspectorWords } from '../../words/inspector.ts';
import css from './PhonePanels.module.css';
import { Begin } from './Begin.tsx';
import { useLearn } from '../chapter/useLearn.ts';
import { LaterTabs, Plot } from '../inspector/Inspector.tsx';
import { ParametersTab } from '../inspector/ParametersTab.tsx';
import { useLab } from '../lab.ts';
import { Numbers } from '../numbers/Numbers.tsx';
import { StepCard } from '../stepcard/StepCard.tsx';
import { later } from '../../ui/later.tsx';

const Chapter = later(() => import('../chapter/Chapter.tsx'));

/** On a phone, what stands beside the stage elsewhere is behind tabs under it. */
export default function PhonePanels() {
  const [tab, setTab] = useState('step');
  const learning = useLab((lab) => lab.learning);
  const learn = useLearn();
  const choose = (value: string) => {
    if (value !== 'lesson') setTab(value);
    learn(value === 'lesson');
  };
  return (
    <Tabs.Root value={learning ? 'lesson' : tab} onValueChange={choose} className={css.panels}>
      <Tabs.List className={css.list} aria-label={inspectorWords.label}>
        {Object.entries({
          step: words.panels.step,
          lesson: words.panels.lesson,
          values: words.panels.values,
          plot: words.panels.plot,
          data: inspectorWords.tabs.data,
          train: inspectorWords.tabs.train,
          figures: inspectorWords.tabs.figures,
        }).map(([value, name]) => (
          <Tabs.Trigger key={value} value={value} className={css.tab}>
            {name}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="step" className={css.panel} tabIndex={-1}>
        <Numbers className={css.step}>
          <Begin />
          <StepCard />
        </Numbers>
      </Tabs.Content>
      <Tabs.Content value="lesson" className={css.panel} tabIndex={-1}>
        <Chapter />
      </Tabs.Content>
      <Tabs.Content value="values" className={css.panel} tabIndex={-1}>
        <ParametersTab />
      </Tabs.Content>
      <Tabs.Content value="plot" className={`${css.panel} ${css.plot}`} tabIndex={-1}>
        <Plot />
      </Tabs.Content>
      <LaterTabs className={css.panel} />
    </Tabs.Root>
  );
}
