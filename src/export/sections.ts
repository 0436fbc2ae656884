import type { Scene } from '../lab/scene.ts';
import type { Piece, Rich } from '../notation/rich.ts';
import { counted, type Settings } from '../notation/settings.ts';
import { texOf } from '../notation/texOf.ts';
import { formatNumber } from '../walk/format.ts';
import { shapeText } from '../walk/equation.ts';
import type { Origin } from '../walk/origin.ts';
import { valueOf, type Pass } from '../walk/pass.ts';
import { say } from '../walk/spoken.ts';
import { symbolOf } from '../walk/symbols.ts';
import { walk, type Grain, type Step } from '../walk/step.ts';
import { exportWords as words } from '../words/export.ts';
import { matrixFormula, scalarFormula, type Formula } from './formulas.ts';
import { givenOf } from './quantities.ts';
import { tileOf } from './tiles.ts';

export interface HandoutOptions {
  /** Digits after the point, in formulas and sentences. */
  readonly decimals?: number;
  /** How finely a whole iteration is told. */
  readonly grain?: Grain;
}

/** A part of a handout, before it is Markdown or LaTeX. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly Rich[];
  readonly formulas: readonly Formula[];
  /** What stands under the formulas: shapes, sources, conventions. */
  readonly notes: readonly Rich[];
}

export interface Handout {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  readonly settings: Settings;
}

const defaultDecimals = 4;

const symbolPiece = (pass: Pass, id: string): Piece => ({
  kind: 'symbol',
  symbol: symbolOf(id, pass.plan.depth),
  spoken: say(id, pass.plan.depth, pass.settings),
  id,
});

function originText(origin: Origin, iteration: number): string {
  if (origin.kind === 'given') return words.fromGiven;
  return origin.iteration === iteration ? words.fromStep(origin.step) : words.fromIteration(origin.step, origin.iteration);
}

/** Where the numbers of a step come from, as a sentence. */
export const readsOf = (pass: Pass, step: Step): Rich[] =>
  step.reads.length === 0
    ? []
    : [words.reads(step.reads.map(({ id, origin }) => [symbolPiece(pass, id), originText(origin, step.iteration)]))];

/** The shape of every vector, matrix and tensor in the equations, each once. */
function shapesOf(step: Step, settings: Settings): Rich[] {
  const factors = step.equations
    .flatMap(({ terms, results }) => [...terms.filter((term) => term.kind === 'factor'), ...results])
    .filter(({ layout }) => layout !== 'number');
  const shapes = new Map(
    factors.map((factor) => {
      const { symbol } = factor;
      return [texOf(symbol, settings), [{ kind: 'symbol', symbol, spoken: '' }, shapeText(factor)] as const] as const;
    }),
  );
  return step.scalar ? [] : [words.shapes([...shapes.values()])];
}

/** Sentences carry their numbers in full, so that they can be rounded as the formulas are. */
const rounded = (rich: Rich, decimals: number): Rich =>
  rich.map((piece) =>
    typeof piece === 'string' || piece.kind === 'symbol' ? piece : { ...piece, text: formatNumber(piece.id ?? '', piece.value, decimals) },
  );

function sectionOf(pass: Pass, step: Step, decimals: number, covered?: (id: string) => boolean): Section {
  const planned = pass.plan.steps.slice(step.number - step.rules.length, step.number);
  const { scalar } = step;
  const heading = words.step(step.number - step.rules.length + 1, step.number, step.of, step.title);
  return {
    heading: scalar ? `${heading}, ${words.number(scalar.index + 1, scalar.of)}` : heading,
    paragraphs: step.sentences.map((sentence) => rounded(sentence, decimals)),
    formulas: planned.map((one) =>
      scalar ? scalarFormula(pass, one, scalar.id, decimals, covered) : matrixFormula(pass, one, decimals, covered),
    ),
    notes: [...shapesOf(step, pass.settings), ...readsOf(pass, step), ...step.notes],
  };
}

/** What an iteration begins with: the network, the observation, the parameters. */
function givenSection({ pass, document }: Scene, decimals: number): Section {
  const { widths, activations, loss } = pass.form;
  const lines = givenOf(pass).map(
    (factor) => `${texOf(factor.symbol, pass.settings)} &= ${tileOf(factor, (id) => valueOf(pass, id), decimals, pass.settings).tex}`,
  );
  return {
    heading: words.given,
    paragraphs: [[words.network(widths, activations, loss), words.observation(counted(document.observation, pass.settings))]],
    formulas: [lines],
    notes: [],
  };
}

const handoutOf = (scene: Scene, sections: readonly Section[]): Handout => ({
  title: scene.document.title,
  subtitle: words.iteration(scene.moment.iteration),
  sections,
  settings: scene.pass.settings,
});

/** The step that a scene is at; what waits for an answer on the page is covered here too. */
export function stepHandout(scene: Scene, { decimals = defaultDecimals }: HandoutOptions = {}): Handout {
  return handoutOf(scene, [sectionOf(scene.pass, scene.step, decimals, scene.waits)]);
}

/** All steps of the iteration that a scene is in. */
export function walkHandout(scene: Scene, { decimals = defaultDecimals, grain = 'matrix' }: HandoutOptions = {}): Handout {
  const steps = walk(scene.pass.subject, grain, scene.moment, scene.pass.settings);
  return handoutOf(scene, [givenSection(scene, decimals), ...steps.map((step) => sectionOf(scene.pass, step, decimals))]);
}
