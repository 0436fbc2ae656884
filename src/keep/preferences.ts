import { themes, type Theme } from '../lab/state.ts';
import type { LabStore } from '../lab/store.ts';
import { chapterSettings, type Settings } from '../notation/settings.ts';
import { oneOf, recordOf } from './schema.ts';
import { slot } from './slot.ts';

// Small enough to be read before the first view, so that it is drawn once, and as it was chosen.
const theme = slot<Theme>({ key: 'theme', version: 1, schema: oneOf(...themes), fallback: 'system' });
const notation = slot<Settings>({
  key: 'notation',
  version: 1,
  schema: recordOf<Settings>({
    base: oneOf(0, 1),
    layout: oneOf('numerator', 'denominator'),
    reduction: oneOf('sum', 'mean'),
    names: oneOf('cz', 'ba'),
  }),
  fallback: chapterSettings,
});

/** Gives a lab the theme and the settings of notation that this device keeps, and keeps what becomes of them, in every tab. */
export function keepPreferences(lab: LabStore): void {
  const { setTheme, setSettings } = lab.getState().actions;
  const follow = () => {
    const now = lab.getState();
    if (now.theme !== theme.read()) setTheme(theme.read());
    if (!same(now.settings, notation.read())) setSettings(notation.read());
  };
  lab.subscribe((now, before) => {
    if (now.theme !== before.theme && now.theme !== theme.read()) theme.write(now.theme);
    if (now.settings !== before.settings && !same(now.settings, notation.read())) notation.write(now.settings);
  });
  theme.subscribe(follow);
  notation.subscribe(follow);
  follow();
}

const keys = ['base', 'layout', 'reduction', 'names'] as const satisfies readonly (keyof Settings)[];
const same = (a: Settings, b: Settings) => keys.every((key) => a[key] === b[key]);
