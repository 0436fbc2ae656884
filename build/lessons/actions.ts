import { parse } from 'yaml';
import type { Action } from '../../src/chapter/lesson.ts';
import { isBoundId } from '../../src/chapter/resolve.ts';
import { activationNames, lossNames } from '../../src/core/network.ts';
import { rules } from '../../src/walk/plan.ts';
import { grains } from '../../src/walk/step.ts';
import { exampleKeys } from './exampleKeys.ts';
import { fail, type Spot } from './problem.ts';

/** What stands after an action's colon, said in words for who got it wrong, and read. */
interface Reader {
  readonly shape: string;
  readonly read: (words: readonly string[]) => Action | null;
}

const oneOf = <Name extends string>(names: readonly Name[], word: string | undefined): Name | undefined =>
  names.find((name) => name === word);
const isLayer = (word: string | undefined): word is string => /^(\d+|L(-\d+)?)$/.test(word ?? '');
const isCount = (word: string | undefined): word is string => /^\d+$/.test(word ?? '');
const isNumber = (word: string | undefined): word is string => /^[-−]?\d+(\.\d+)?$/.test(word ?? '');

const named = <Name extends string>(names: readonly Name[], make: (name: Name) => Action): Reader => ({
  shape: `one of ${names.join(', ')}`,
  read: ([word]) => {
    const name = oneOf(names, word);
    return name === undefined ? null : make(name);
  },
});
const counted = (from: 0 | 1, make: (count: number) => Action): Reader => ({
  shape: `a number, from ${from}`,
  read: ([word]) => (isCount(word) && Number(word) >= from ? make(Number(word)) : null),
});
const bound = (action: 'ask' | 'reach' | 'point'): Reader => ({
  shape: 'the id of a number, such as W.L.0.1',
  read: ([id = '']) => (isBoundId(id) ? { do: action, id } : null),
});
const change = (action: 'layers' | 'neurons'): Reader => ({
  shape: 'add or remove, and a layer',
  read: ([what, layer]) => {
    const known = oneOf(['add', 'remove'] as const, what);
    return known && isLayer(layer) ? { do: action, change: known, layer } : null;
  },
});

type Change = Extract<Action, { do: 'settings' }>['change'];
const settings: Readonly<Record<string, Change>> = {
  'base=0': { base: 0 },
  'base=1': { base: 1 },
  'layout=numerator': { layout: 'numerator' },
  'layout=denominator': { layout: 'denominator' },
  'reduction=sum': { reduction: 'sum' },
  'reduction=mean': { reduction: 'mean' },
  'names=cz': { names: 'cz' },
  'names=ba': { names: 'ba' },
};

const readers: Readonly<Record<Action['do'], Reader>> = {
  open: named(exampleKeys, (example) => ({ do: 'open', example })),
  iteration: counted(1, (number) => ({ do: 'iteration', number })),
  step: {
    shape: `a step’s number, or a layer after one of ${rules.join(', ')}`,
    read: ([first, layer = 'L']) => {
      if (isCount(first)) return { do: 'step', number: Number(first) };
      const rule = oneOf(rules, first);
      return rule && isLayer(layer) ? { do: 'step', rule, layer } : null;
    },
  },
  scalar: counted(0, (index) => ({ do: 'scalar', index })),
  grain: named(grains, (grain) => ({ do: 'grain', grain })),
  set: {
    shape: 'an id and its value, such as W.1.0.0 -0.5',
    read: ([id = '', value]) => (isBoundId(id) && isNumber(value) ? { do: 'set', id, value: Number(value.replace('−', '-')) } : null),
  },
  activation: {
    shape: `a layer and one of ${activationNames.join(', ')}`,
    read: ([layer, name]) => {
      const activation = oneOf(activationNames, name);
      return isLayer(layer) && activation ? { do: 'activation', layer, activation } : null;
    },
  },
  loss: named(lossNames, (loss) => ({ do: 'loss', loss })),
  observation: counted(0, (observation) => ({ do: 'observation', observation })),
  follow: {
    shape: 'a row, and a column if wanted',
    read: ([row, column]) =>
      isCount(row) && (column === undefined || isCount(column))
        ? { do: 'follow', row: Number(row), column: column === undefined ? null : Number(column) }
        : null,
  },
  factors: named(['full', 'short'], (factors) => ({ do: 'factors', factors })),
  ask: bound('ask'),
  reach: bound('reach'),
  point: bound('point'),
  view: named(['one', 'all'], (view) => ({ do: 'view', view })),
  predict: named(['on', 'off'], (on) => ({ do: 'predict', on: on === 'on' })),
  layers: change('layers'),
  neurons: change('neurons'),
  settings: {
    shape: `one of ${Object.keys(settings).join(', ')}`,
    read: ([word = '']) => (settings[word] ? { do: 'settings', change: settings[word] } : null),
  },
};

const isAction = (name: string): name is Action['do'] => Object.hasOwn(readers, name);

function readAction(entry: unknown, spot: Spot): Action {
  const [pair, ...more] = typeof entry === 'object' && entry !== null ? Object.entries(entry) : [];
  if (!pair || more.length > 0) fail(spot, `An action is a name and its words, such as “set: x.0 -1.5”, not ${JSON.stringify(entry)}.`);
  const [name, value] = pair;
  if (!isAction(name)) fail(spot, `No action is called “${name}”; there are ${Object.keys(readers).join(', ')}.`);
  const { shape, read } = readers[name];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return read(text.trim().split(/\s+/)) ?? fail(spot, `The action “${name}” needs ${shape}, not ${JSON.stringify(value)}.`);
}

/** A list of actions as YAML has it: `[{ set: 'x.0 -1.5' }, …]`. */
export function readActions(list: unknown, spot: Spot): readonly Action[] {
  if (!Array.isArray(list) || list.length === 0) fail(spot, 'Here must be a list of actions, such as “- set: x.0 -1.5”.');
  return list.map((entry: unknown) => readAction(entry, spot));
}

/** The same from the lines of a “try it”. */
export function readActionLines(text: string, spot: Spot): readonly Action[] {
  let list: unknown;
  try {
    list = parse(text);
  } catch (problem) {
    fail(spot, `These actions cannot be read: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  return readActions(list, spot);
}
