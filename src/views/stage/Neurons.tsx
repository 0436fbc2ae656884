import type { Scene } from '../../lab/scene.ts';
import { scaleFor, scalesOf } from '../../lab/scales.ts';
import { blockId, parseId, scalarId, zBlock } from '../../walk/ids.ts';
import { stageWords as words } from '../../words/stage.ts';
import { heatOf, Num } from '../numbers/Num.tsx';
import { counted } from '../../notation/settings.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import { Dot, Pill } from './Dot.tsx';
import type { Box, Column, StageLayout } from './layout.ts';
import { halfOf, idsOf, isShut, pillBlocks, shortGradient } from './model.ts';
import { Neuron, NeuronGradient, tint } from './Neuron.tsx';
import { openGapOf } from './roles.ts';
import css from './Stage.module.css';

interface Props {
  readonly scene: Scene;
  readonly layout: StageLayout;
  readonly followed: number;
  readonly onFollow: (row: number) => void;
}

const stacksIn = ({ level, phone }: StageLayout) => level === 'full' && !phone;

type One = Props & { readonly column: Column; readonly box: Box; readonly i: number };

const belongs = ({ scene, column, followed, i }: One) =>
  column.layer === scene.step.layer && column.layer > 0 && i === followed && column.nodes.length > 1;

function InputCircle({ scene, layout, box, i }: One) {
  const half = halfOf(scene, `x.${i}`);
  const paint = tint(half);
  return (
    <div
      className={css.circle}
      {...paint}
      style={{ ...paint.style, left: box.x, top: box.y, width: box.width, height: box.height }}
      data-lit={half.lit || undefined}
      data-stacks={stacksIn(layout) || undefined}
    >
      <span className={css.symbol}>
        <Tex {...(layout.phone ? sym('xi', { i }) : half.symbol)} />
      </span>
      <Num id={half.id} value={half.value} className={css.circleValue} />
    </div>
  );
}

function Capsule(one: One) {
  const { scene, layout, column, box, i, onFollow } = one;
  const { layer } = column;
  const { depth } = scene.plan;
  const ids = idsOf(layer, i, depth);
  const compact = layout.level === 'compact';
  const short = layout.phone;
  const z = halfOf(scene, ids.z, short && layer < depth ? sym('bareZi', { i }) : undefined);
  const under: Box = { x: box.x, y: box.y + box.height + layout.gradient.gap, width: box.width, height: layout.gradient.height };
  return (
    <>
      <Neuron
        box={box}
        left={halfOf(scene, ids.h, short ? sym('bareHi', { i }) : undefined)}
        right={z}
        intercept={layout.intercepts ? halfOf(scene, ids.c) : null}
        activation={scene.document.layers[layer - 1]?.activation ?? 'linear'}
        followed={layout.level !== 'full' && belongs(one)}
        label={words.follow(counted(i, scene.pass.settings), layer)}
        stacked={short}
        stacks={stacksIn(layout)}
        row={i}
        onFollow={onFollow}
      />
      <NeuronGradient
        box={under}
        left={halfOf(scene, ids.gradH, shortGradient(layer, depth, 'h'))}
        right={halfOf(scene, ids.gradZ, shortGradient(layer, depth, 'z'))}
        shut={isShut(scene, layer, i)}
        short={compact}
        single={short}
      />
    </>
  );
}

function DotNeuron(one: One) {
  const { scene, column, box, i } = one;
  const ids = idsOf(column.layer, i, scene.plan.depth);
  const z = halfOf(scene, column.layer === 0 ? `x.${i}` : ids.z);
  const gradient = column.layer === 0 ? null : halfOf(scene, ids.gradH);
  return (
    <Dot
      box={box}
      id={z.id}
      value={z.value}
      heat={z.heat}
      gradientId={gradient?.id ?? null}
      gradient={gradient?.value}
      gradientHeat={gradient?.heat ?? 0}
      followed={belongs(one)}
    />
  );
}

function PillNeuron(one: One) {
  const { scene, layout, column, box, i, onFollow } = one;
  const gap = openGapOf(scene);
  const rule = scene.step.rules.at(-1) ?? 'mix';
  const blocks = pillBlocks(rule, gap, scene.plan.depth)[column.layer === gap ? 'target' : 'source'];
  const storeys = layout.phone && box.height >= 40;
  const shown = layout.phone
    ? storeys
      ? storeysOf(blocks, column, gap)
      : blocks.slice(-1)
    : column.open
      ? blocks
      : idleBlocks(scene, column);
  const scales = scalesOf(scene.pass);
  const numbers = shown.map((block) => {
    const at = parseId(block);
    const id = at ? scalarId(at, i) : block;
    const value = scene.reached(id) ? scene.value(id) : undefined;
    return {
      id,
      value,
      heat: value === undefined ? 0 : heatOf(value, scaleFor(scales, id)),
      written: scene.written.has(id),
      gradient: block.startsWith('grad'),
      shut: block.startsWith('gradH') && value === 0 && isShut(scene, column.layer, i),
    };
  });
  return (
    <Pill
      box={box}
      row={i}
      index={counted(i, scene.pass.settings)}
      side={column.open && column.layer !== gap ? 'left' : 'right'}
      stacked={storeys}
      numbers={numbers}
      ems={layout.pillEms}
      followed={belongs(one)}
      label={words.follow(counted(i, scene.pass.settings), column.layer)}
      onFollow={onFollow}
    />
  );
}

/** Two storeys: what the neuron was, above what the step uses. */
function storeysOf(blocks: readonly string[], column: Column, gap: number): readonly string[] {
  const main = blocks.at(-1) ?? '';
  const above =
    column.layer === 0
      ? null
      : main.startsWith('h.') || column.layer !== gap || blocks.length === 1
        ? `h.${column.layer}`
        : (blocks[0] ?? null);
  return above === null || above === main ? [main] : [above, main];
}

/** A layer that is not at work, where there is room for its numbers: z, and ∇h once the sweep has passed. */
function idleBlocks(scene: Scene, column: Column): readonly string[] {
  const z = blockId(zBlock(column.layer, scene.plan.depth));
  const gradient = `gradH.${column.layer}`;
  return column.layer > 0 && scene.reached(`${gradient}.0`) ? [z, gradient] : [z];
}

const views = { circle: InputCircle, capsule: Capsule, dot: DotNeuron, pill: PillNeuron } as const;

/** Every neuron, as capsule, pill or dot. */
export function Neurons(props: Props) {
  return props.layout.columns.map((column) => {
    const View = views[column.kind];
    return column.nodes.map((box, i) => <View key={`${column.layer}.${i}`} {...props} column={column} box={box} i={i} />);
  });
}
