import { paceOfUncovering } from '../../lab/cover.ts';
import { presentIns, themes } from '../../lab/state.ts';
import { digitsChoices, type Settings } from '../../notation/settings.ts';
import { sym, type Sym } from '../../notation/symbols.ts';
import { typeset } from '../../ui/Fraction.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { SettingsContext, Tex } from '../../ui/Tex.tsx';
import { formatNumber } from '../../walk/format.ts';
import { settingsWords as words } from '../../words/settings.ts';
import { useActions, useLab } from '../lab.ts';
import { Choice } from './Choice.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';

const layer = { l: 2 };
const [equals, times] = [sym('equals'), sym('times')];

/** The settings that change how symbols are written. */
type Written = Exclude<keyof Settings, 'digits' | 'fractions'>;

/** A line of symbols for each setting that shows what it changes. */
const previews: { readonly [Key in Written]: (value: Settings[Key]) => readonly Sym[] } = {
  base: () => [sym('neuronH1', { l: 1, i: 0 })],
  names: () => [sym('neuronH', { l: 2, m: 1, i: 0 })],
  layout: (value) =>
    value === 'numerator'
      ? [sym('dLdZ', { l: 1 }), equals, sym('gradH', layer), times, sym('W', layer)]
      : [sym('dLdZ', { l: 1 }), equals, sym('WT', layer), times, sym('gradH', layer)],
  reduction: (value) => [sym(value === 'sum' ? 'sumOfLosses' : 'meanOfLosses')],
};

/** In the order in which they are offered. */
const values: { readonly [Key in Written]: readonly Settings[Key][] } = {
  base: [0, 1],
  names: ['cz', 'ba'],
  layout: ['numerator', 'denominator'],
  reduction: ['sum', 'mean'],
};

/**
 * How the page looks and how it writes things; what is chosen is seen at once on the page behind. In an embed, language and theme are the
 * host's to choose, and nothing is presented.
 */
export default function SettingsSheet({ embedded }: { readonly embedded: boolean }) {
  const { showSheet, setTheme, setSettings, setUncovering, setPresentIn } = useActions();
  const presentIn = useLab((lab) => lab.presentIn);
  const uncovering = useLab((lab) => lab.uncovering);
  const theme = useLab((lab) => lab.theme);
  const settings = useLab((lab) => lab.settings);
  const choiceOf = <Key extends Written>(
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
      {embedded ? null : (
        <>
          <LanguageChoice />
          <Choice {...words.theme} values={themes} chosen={theme} onChoose={setTheme} />
          <Choice {...words.presentIn} values={presentIns} chosen={presentIn} onChoose={setPresentIn} />
        </>
      )}
      <Choice
        {...words.digits}
        values={digitsChoices}
        chosen={settings.digits}
        onChoose={(digits) => setSettings({ digits })}
        preview={(digits) => formatNumber('', Math.PI, 2, { digits, fractions: false })}
      />
      <Choice
        {...words.fractions}
        values={['decimals', 'fractions']}
        chosen={settings.fractions ? 'fractions' : 'decimals'}
        onChoose={(chosen) => setSettings({ fractions: chosen === 'fractions' })}
        preview={(chosen) => typeset(formatNumber('', 0.75, 2, { digits: 2, fractions: chosen === 'fractions' }))}
      />
      <Choice {...words.uncovering} values={paceOfUncovering} chosen={uncovering} onChoose={setUncovering} />
      {choiceOf('base', words.base)}
      {choiceOf('names', words.names)}
      {choiceOf('layout', words.layout)}
      {choiceOf('reduction', words.reduction)}
    </Sheet>
  );
}
