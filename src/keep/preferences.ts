import { paceOfUncovering, type Uncovering } from '../lab/cover.ts';
import { presentIns, themes, type PresentIn, type Theme } from '../lab/state.ts';
import type { LabStore } from '../lab/store.ts';
import { chapterSettings, digitsChoices, type Settings } from '../notation/settings.ts';
import { oneOf, recordOf } from './schema.ts';
import { slot } from './slot.ts';

// Small enough to be read before the first view, so that it is drawn once, and as it was chosen.
const theme = slot<Theme>({ key: 'theme', version: 1, schema: oneOf(...themes), fallback: 'system' });
const notation = slot<Settings>({
  key: 'notation',
  version: 2,
  schema: recordOf<Settings>({
    base: oneOf(0, 1),
    layout: oneOf('numerator', 'denominator'),
    reduction: oneOf('sum', 'mean'),
    names: oneOf('cz', 'ba'),
    digits: oneOf(...digitsChoices),
    fractions: oneOf(true, false),
  }),
  fallback: chapterSettings,
  // The first version knew nothing of digits and fractions.
  migrate: (value) => {
    const { digits, fractions } = chapterSettings;
    return { digits, fractions, ...(typeof value === 'object' ? value : null) };
  },
});

const presentIn = slot<PresentIn>({ key: 'presentIn', version: 1, schema: oneOf(...presentIns), fallback: 'projector' });
const uncovering = slot<Uncovering>({ key: 'uncovering', version: 1, schema: oneOf(...paceOfUncovering), fallback: 'one' });

/** Gives a lab the theme and the settings of notation that this device keeps, and keeps what becomes of them, in every tab. */
export function keepPreferences(lab: LabStore): void {
  const { setTheme, setSettings, setUncovering, setPresentIn } = lab.getState().actions;
  const follow = () => {
    const now = lab.getState();
    if (now.theme !== theme.read()) setTheme(theme.read());
    if (now.presentIn !== presentIn.read()) setPresentIn(presentIn.read());
    if (now.uncovering !== uncovering.read()) setUncovering(uncovering.read());
    if (!same(now.settings, notation.read())) setSettings(notation.read());
  };
  lab.subscribe((now, before) => {
    if (now.theme !== before.theme && now.theme !== theme.read()) theme.write(now.theme);
    if (now.settings !== before.settings && !same(now.settings, notation.read())) notation.write(now.settings);
    if (now.presentIn !== before.presentIn && now.presentIn !== presentIn.read()) presentIn.write(now.presentIn);
    if (now.uncovering !== before.uncovering && now.uncovering !== uncovering.read()) uncovering.write(now.uncovering);
  });
  theme.subscribe(follow);
  uncovering.subscribe(follow);
  presentIn.subscribe(follow);
  notation.subscribe(follow);
  follow();
}

const keys = ['base', 'layout', 'reduction', 'names', 'digits', 'fractions'] as const satisfies readonly (keyof Settings)[];
const same = (a: Settings, b: Settings) => keys.every((key) => a[key] === b[key]);
