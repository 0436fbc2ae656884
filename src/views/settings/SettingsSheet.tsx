import { themes } from '../../lab/state.ts';
import type { Settings } from '../../notation/settings.ts';
import { sym, type Sym } from '../../notation/symbols.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { SettingsContext, Tex } from '../../ui/Tex.tsx';
import { settingsWords as words } from '../../words/settings.ts';
import { useActions, useLab } from '../lab.ts';
import { Choice } from './Choice.tsx';

const layer = { l: 2 };
const [equals, times] = [sym('equals'), sym('times')];

/** A line of symbols for each setting that shows what it changes. */
const previews: { readonly [Key in keyof Settings]: (value: Settings[Key]) => readonly Sym[] } = {
  base: () => [sym('neuronH1', { l: 1, i: 0 })],
  names: () => [sym('neuronH', { l: 2, m: 1, i: 0 })],
  layout: (value) =>
    value === 'numerator'
      ? [sym('dLdZ', { l: 1 }), equals, sym('gradH', layer), times, sym('W', layer)]
      : [sym('dLdZ', { l: 1 }), equals, sym('WT', layer), times, sym('gradH', layer)],
  reduction: (value) => [sym(value === 'sum' ? 'sumOfLosses' : 'meanOfLosses')],
};

/** In the order in which they are offered. */
const values: { readonly [Key in keyof Settings]: readonly Settings[Key][] } = {
  base: [0, 1],
  names: ['cz', 'ba'],
  layout: ['numerator', 'denominator'],
  reduction: ['sum', 'mean'],
};

/** How the page looks and how it writes things; what is chosen is seen at once on the page behind. */
export default function SettingsSheet() {
  const { showSheet, setTheme, setSettings } = useActions();
  const theme = useLab((lab) => lab.theme);
  const settings = useLab((lab) => lab.settings);
  const choiceOf = <Key extends keyof Settings>(
    key: Key,
    texts: { readonly name: string; readonly choices: Readonly<Record<Settings[Key], string>> },
  ) => (
    <Choice
      {...texts}
      values={values[key]}
      chosen={settings[key]}
      onChoose={(value) => setSettings({ [key]: value })}
      preview={(value) => (
        <SettingsContext value={{ ...settings, [key]: value }}>
          {previews[key](value).map((symbol, i) => (
            <Tex key={i} {...symbol} />
          ))}
        </SettingsContext>
      )}
    />
  );
  return (
    <Sheet title={words.title} intro={words.intro} close={words.close} onClose={() => showSheet(null)}>
      <Choice {...words.theme} values={themes} chosen={theme} onChoose={setTheme} />
      {choiceOf('base', words.base)}
      {choiceOf('names', words.names)}
      {choiceOf('layout', words.layout)}
      {choiceOf('reduction', words.reduction)}
    </Sheet>
  );
}
