import * as Tabs from '@radix-ui/react-tabs';
import { lazy } from 'react';
import { pageWords as words } from '../words/en/page.ts';
import { inspectorWords } from '../words/en/inspector.ts';
import css from './App.module.css';
import { Begin } from './Begin.tsx';
import { Plot } from './inspector/Inspector.tsx';
import { ParametersTab } from './inspector/ParametersTab.tsx';
import { Numbers } from './Numbers.tsx';
import { StepCard } from './stepcard/StepCard.tsx';
import { OnceLoaded } from '../ui/OnceLoaded.tsx';

const DataTab = lazy(() => import('./inspector/DataTab.tsx'));

/** On a phone, what stands beside the stage elsewhere is behind tabs under it. */
export function PhonePanels() {
  return (
    <Tabs.Root defaultValue="step" className={css.panels}>
      <Tabs.List className={css.panelList} aria-label={inspectorWords.label}>
        {Object.entries({
          step: words.panels.step,
          values: words.panels.values,
          plot: words.panels.plot,
          data: inspectorWords.tabs.data,
        }).map(([value, name]) => (
          <Tabs.Trigger key={value} value={value} className={css.panelTab}>
            {name}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="step" className={css.panel} tabIndex={-1}>
        <Numbers>
          <Begin />
          <StepCard />
        </Numbers>
      </Tabs.Content>
      <Tabs.Content value="values" className={css.panel} tabIndex={-1}>
        <ParametersTab />
      </Tabs.Content>
      <Tabs.Content value="plot" className={`${css.panel} ${css.plotPanel}`} tabIndex={-1}>
        <Plot />
      </Tabs.Content>
      <Tabs.Content value="data" className={css.panel} tabIndex={-1}>
        <OnceLoaded>
          <DataTab />
        </OnceLoaded>
      </Tabs.Content>
    </Tabs.Root>
  );
}
