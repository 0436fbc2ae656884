import * as Tabs from '@radix-ui/react-tabs';
import { inspectorWords as words } from '../../words/inspector.ts';
import { useLateScene } from '../LateScene.tsx';
import { FitPlot } from './FitPlot.tsx';
import { panel, usePanel, type PanelTab } from '../panel.ts';
import css from './Inspector.module.css';
import { ParametersTab } from './ParametersTab.tsx';
import { later } from '../../ui/later.tsx';

const ScatterPlot = later(() => import('./ScatterPlot.tsx'));
const TwoInputs = later(() => import('../map/TwoInputs.tsx'));
const FiguresTab = later(() => import('../figures/FiguresTab.tsx'));
const TrainTab = later(() => import('../train/TrainTab.tsx'));
const DataTab = later(() => import('./DataTab.tsx'));

/** The picture of the fit: a curve over one input, a map over two, predictions against targets over more. */
export function Plot() {
  // The plots draw the late scene, so the choice between them is made by it too.
  const inputs = useLateScene().plan.widths[0] ?? 1;
  if (inputs === 1) return <FitPlot />;
  return inputs === 2 ? <TwoInputs /> : <ScatterPlot />;
}

/** Parameters with their gradients, the data, training, figures, and the fit. */
export function Inspector() {
  const { tab } = usePanel();
  return (
    <aside className={css.inspector} aria-label={words.label}>
      <Tabs.Root value={tab} onValueChange={(value) => panel.setState({ tab: value as PanelTab })} className={css.tabs}>
        <Tabs.List className={css.tabList} aria-label={words.label}>
          <Tabs.Trigger value="parameters" className={css.tab}>
            {words.tabs.parameters}
          </Tabs.Trigger>
          <Tabs.Trigger value="data" className={css.tab}>
            {words.tabs.data}
          </Tabs.Trigger>
          <Tabs.Trigger value="train" className={css.tab}>
            {words.tabs.train}
          </Tabs.Trigger>
          <Tabs.Trigger value="figures" className={css.tab}>
            {words.tabs.figures}
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="parameters" className={css.panel} tabIndex={-1}>
          <ParametersTab />
        </Tabs.Content>
        <Tabs.Content value="data" className={css.panel} tabIndex={-1}>
          <DataTab />
        </Tabs.Content>
        <Tabs.Content value="train" className={css.panel} tabIndex={-1}>
          <TrainTab />
        </Tabs.Content>
        <Tabs.Content value="figures" className={css.panel} tabIndex={-1}>
          <FiguresTab />
        </Tabs.Content>
      </Tabs.Root>
      <div className={css.plotBox}>
        <Plot />
      </div>
    </aside>
  );
}
