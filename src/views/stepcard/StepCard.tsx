import { useState } from 'react';
import { later } from '../../ui/later.tsx';
import type { Scene } from '../../lab/scene.ts';
import { counted, moreDigits } from '../../notation/settings.ts';
import type { Equation, Factor } from '../../walk/equation.ts';
import { overflowNote } from '../../walk/notes.ts';
import { lastStep } from '../../walk/place.ts';
import type { Rule } from '../../walk/plan.ts';
import { cardWords as words } from '../../words/card.ts';
import { stepWords } from '../../words/steps.ts';
import { useLab } from '../lab.ts';
import { useLateScene } from '../LateScene.tsx';
import { RichText } from '../numbers/RichText.tsx';
import { followedColumn, followedRow } from '../stage/roles.ts';
import { useSize } from '../../ui/useSize.ts';
import { useTrouble } from './useTrouble.ts';
import { arrange, projector, type Arrangement } from './arrange.ts';
import { Choices } from './Choices.tsx';
import { EquationView } from './EquationView.tsx';
import { cascadeTo, cellOf, heatCellWithin, isHeat, numberedTo } from './fit.ts';
import { LayerLines, ProductTable } from './later.ts';
import { Spelled } from './Spelled.tsx';
import { SymbolLine } from './SymbolLine.tsx';
import css from './StepCard.module.css';

const StopQuestion = later(() => import('../predict/StopQuestion.tsx'));

const arrows = { forward: '→', loss: '', backward: '←', update: '' } as const;
const phoneWidth = 640;
/** The least width of what stands beside a multiplication table, with the gap. */
const besideTable = 224;
/** A multiplication table with its margin of symbols and its column of ∇h. */
const tableWidth = (columns: number, size: 'small' | 'medium', more: number) =>
  176 + columns * (cellOf(size, more).width + 2) + cellOf(size, more).width - cellOf(size, 0).width;
/** About how wide a number is when it is spelled out: its terms, and what stands around them. */
const spelledWidth = (terms: number, more: number) => 150 + terms * (148 + more * 18);
/** What stands beside a table's heat map, and over it; and where the table stands under its symbols. */
const [besideHeat, overHeat, besideLow, overLow] = [440, 62, 120, 160];
/** Below this width the head has room for a short counter only. */
const shortCounter = 700;
/** Around what stands in the card; and the height that it is laid out for where a question leaves less. */
const [paddings, leastHeight] = [6, 130];
/** Below this a multiplication table takes small tiles. */
const lowCard = 210;

function Counter({ scene, short }: { readonly scene: Scene; readonly short: boolean }) {
  const { step, phase } = scene;
  const count =
    step.rules.length > 1
      ? words.stepsOf(step.number - step.rules.length + 1, step.number, step.of)
      : (short ? words.placeOf : words.stepOf)(step.number, step.of);
  return (
    <p className={css.counter} data-phase={phase}>
      {phase === 'backward' ? <span aria-hidden="true">{arrows[phase]}</span> : null}
      <span className={css.phase}>{stepWords.phase[phase]}</span>
      {phase === 'forward' ? <span aria-hidden="true">{arrows[phase]}</span> : null}
      <span className={css.count}>
        {count}
        {step.scalar ? `, ${words.numberOf(step.scalar.index + 1, step.scalar.of)}` : ''}
        {scene.place.iteration > 0 ? `, ${words.iteration(scene.place.iteration)}` : ''}
      </span>
    </p>
  );
}

/** The number that is spelled out under the equation: the one at work, else the followed neuron's where the rule mixes several. */
function spelledId(scene: Scene, rule: Rule, row: number, column: number): { readonly id: string; readonly title: string } | null {
  const { step, plan } = scene;
  const { settings } = scene.pass;
  const count = (index: number) => counted(index, settings);
  if (step.scalar) return { id: step.scalar.id, title: words.number };
  if (rule === 'mix') return { id: `h.${step.layer}.${row}`, title: words.row(count(row)) };
  if (rule === 'throughWeights')
    return { id: `gradZ.${step.layer}.${row}`, title: (settings.layout === 'numerator' ? words.column : words.row)(count(row)) };
  const wide = Math.max(plan.widths[step.layer] ?? 0, plan.widths[step.layer - 1] ?? 0) > numberedTo;
  if (rule === 'toWeights' && wide) return { id: `gradW.${step.layer}.${row}.${column}`, title: words.cell(count(row), count(column)) };
  return null;
}

/** The step in three lines: the rule in symbols, the rule in numbers, the result; and what it means. */
export function StepCard() {
  const scene = useLateScene();
  const chosen = useLab((lab) => lab.followed);
  const [ref, room] = useSize<HTMLDivElement>();
  const more = moreDigits(scene.pass.settings);
  const row = followedRow(scene, chosen.row);
  const column = followedColumn(scene, chosen.column);
  // On a projector the card has its title and place alone; what a teacher needs stands beside the stage (views/present).
  const presenting = useLab((lab) => lab.presenting);
  const predicting = useLab((lab) => lab.predict !== 'off');
  const { step } = scene;
  const [rule] = step.rules;
  const factors = useLab((lab) => lab.factors);
  const [full] = step.equations;
  const equation = factors === 'short' ? (step.short ?? full) : full;
  const [width, height] = [room?.width ?? 756, Math.max((room?.height ?? 264) - paddings, leastHeight)];
  const [collapsed, setCollapsed] = useState({ step, by: 0 });
  const by = collapsed.step === step ? collapsed.by : 0;
  const single = step.rules.length === 1 && rule && equation ? { rule, equation } : null;
  const spelled = single ? spelledId(scene, single.rule, row, column) : null;
  const backward = scene.phase === 'backward';
  const terms = rule === 'mix' ? scene.plan.widths[step.layer - 1] : rule === 'throughWeights' ? scene.plan.widths[step.layer + 1] : 1;
  const arrangement = !single
    ? null
    : presenting && projector.arrange
      ? projector.arrange(single.equation, width, height, {
          spelled: spelled !== null,
          more,
          fractions: backward,
          sentences: step.sentences.length + step.notes.length,
        })
      : arrange(single.equation, width, height, { backward, spelledWidth: spelled && spelledWidth(terms ?? 1, more), more });
  const aside = arrangement?.aside !== false;
  const beside = spelled !== null && !aside && !presenting;
  const table = single && arrangement ? tableOf(single.rule, single.equation, width, arrangement) : null;
  const size = width < 480 || height < lowCard || (table?.shape[0] ?? 0) > 4 ? 'small' : 'medium';
  const hot = table !== null && isHeat(table);
  const narrow = width < Math.max(600, hot ? 0 : besideTable + tableWidth(table?.shape[1] ?? 1, size, more));
  const [margin, above] = narrow ? [besideLow, overLow] : [besideHeat, overHeat];
  const cell = hot ? heatCellWithin(table, width - margin, height - above, more) : undefined;
  const spelledOut = spelled ? <Spelled scene={scene} {...spelled} /> : null;
  const productTable = table ? <ProductTable scene={scene} result={table} row={row} column={column} size={size} cell={cell} /> : null;
  return (
    <section className={css.card} aria-label={step.title} data-card="">
      <header className={css.header}>
        <h2 className={css.title}>{step.title}</h2>
        <div className={css.aside}>
          {presenting ? null : <Choices width={width} short={step.short !== null} />}
          <Counter scene={scene} short={width < shortCounter} />
        </div>
      </header>
      {predicting ? <StopQuestion /> : null}
      <div ref={ref} className={css.room}>
        <div className={css.body} data-tight={arrangement?.tight}>
          {table && single ? (
            <div className={css.withTable}>
              <div className={css.besideTable}>
                <SymbolLine equation={single.equation} rule={single.rule} />
                <p className={css.folded}>{words.folded(table.shape[0] ?? 1, table.shape[1] ?? 1)}</p>
                {narrow ? productTable : null}
                {spelledOut}
                <Sentences scene={scene} />
              </div>
              {narrow ? null : productTable}
            </div>
          ) : (
            <>
              <div className={css.main} data-aside={aside || undefined} data-bare={arrangement?.captions === false || undefined}>
                {single && arrangement && room ? (
                  <EquationView
                    scene={scene}
                    equation={single.equation}
                    rule={single.rule}
                    fit={arrangement.fit}
                    row={row}
                    column={column}
                    collapsed={by}
                    onCollapse={(next) => setCollapsed({ step, by: next })}
                  />
                ) : null}
                {single ? null : <LayerLines scene={scene} width={width} />}
                {beside ? null : <Sentences scene={scene} />}
              </div>
              {beside ? (
                <div className={css.under}>
                  {spelledOut}
                  <Sentences scene={scene} />
                </div>
              ) : arrangement?.spelled === false ? null : (
                spelledOut
              )}
            </>
          )}
        </div>
      </div>
    </section>
  );
}

/** What the step means, what it rests on, and what has gone wrong by now. */
function Sentences({ scene }: { readonly scene: Scene }) {
  const trouble = useTrouble();
  const { step, place } = scene;
  const troubled = trouble && (trouble.iteration < place.iteration || trouble.step <= lastStep(scene.plan, scene.grain, place));
  return (
    <div className={css.sentences}>
      {troubled ? (
        <p className={css.note}>
          <RichText rich={overflowNote(trouble.pass, trouble, trouble.iteration)} />
        </p>
      ) : null}
      {step.sentences.map((sentence, i) => (
        <p key={i}>
          <RichText rich={sentence} />
        </p>
      ))}
      {step.notes.map((note, i) => (
        <p key={i} className={css.note}>
          <RichText rich={note} />
        </p>
      ))}
    </div>
  );
}

/** ∂L/∂W of more than a few rows is shown as a multiplication table, since its tensor would not fit; its result, or null. */
function tableOf(rule: Rule, { terms, results }: Equation, width: number, { fit, cramped }: Arrangement): Factor | null {
  const [result] = results;
  if (rule !== 'toWeights' || !result) return null;
  const [slices = 0] = result.shape;
  const tensor = terms.some((term) => term.kind === 'factor' && term.layout === 'tensor');
  const crowded = slices > cascadeTo || (slices > 1 && (width < phoneWidth || fit.broken || cramped === true));
  return isHeat(result) || (tensor && crowded) ? result : null;
}
