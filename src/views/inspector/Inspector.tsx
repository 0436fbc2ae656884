import * as Tabs from '@radix-ui/react-tabs';
import { inspectorWords as words } from '../../words/inspector.ts';
import { useLateScene } from '../LateScene.tsx';
import { FitPlot } from './FitPlot.tsx';
import { panel, usePanel, type PanelTab } from './panel.ts';
import css from './Inspector.module.css';
import { ParametersTab } from './ParametersTab.tsx';
import { later } from '../../ui/later.tsx';

const ScatterPlot = later(() => import('./ScatterPlot.tsx'));
const TwoInputs = later(() => import('../map/TwoInputs.tsx'));

const laterTabs = {
  data: later(() => import('./DataTab.tsx')),
  train: later(() => import('../train/TrainTab.tsx')),
  figures: later(() => import('../figures/FiguresTab.tsx')),
};
const names = ['parameters', 'data', 'train', 'figures'] as const;

/** What stands behind those tabs that come when they are first wanted. */
export function LaterTabs({ className }: { readonly className: string | undefined }) {
  return Object.entries(laterTabs).map(([name, Tab]) => (
    <Tabs.Content key={name} value={name} className={className} tabIndex={-1}>
      <Tab />
    </Tabs.Content>
  ));
}

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
          {names.map((name) => (
            <Tabs.Trigger key={name} value={name} className={css.tab}>
              {words.tabs[name]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="parameters" className={css.panel} tabIndex={-1}>
          <ParametersTab />
        </Tabs.Content>
        <LaterTabs className={css.panel} />
      </Tabs.Root>
      <div className={css.plotBox}>
        <Plot />
      </div>
    </aside>
  );
}
