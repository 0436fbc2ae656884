import { range } from '../../core/range.ts';
import { regimeAt } from '../../lab/chain.ts';
import { frozenOf } from '../../lab/situation.ts';
import { setRegime } from '../../lab/train.ts';
import { sym, type Sym } from '../../notation/symbols.ts';
import { Lock } from '../../ui/locks.tsx';
import { Tex } from '../../ui/Tex.tsx';
import { trainWords } from '../../words/train.ts';
import { useLab, useLabStore, useNames, useSceneOf } from '../lab.ts';
import { numberedTo } from '../stepcard/fit.ts';
import { followedColumn, followedRow } from '../stage/roles.ts';
import { useLateScene } from '../LateScene.tsx';
import css from './Freeze.module.css';

const words = trainWords.freeze;
interface ToggleProps {
  /** The parameters that it freezes, all or none. */
  readonly ids: readonly string[];
  readonly symbol: Sym;
  /** As it is said, and as undo writes it. */
  readonly name: string;
  readonly text: string;
}

/** Freezes some parameters, or lets them go where all of them are frozen. */
function Toggle({ ids, symbol, name, text }: ToggleProps) {
  const lab = useLabStore();
  const frozen = useSceneOf((scene) => frozenOf(scene.situation.regime));
  const count = ids.filter((id) => frozen.has(id)).length;
  const all = count === ids.length;
  const toggle = () => {
    const { chain, place } = lab.getState();
    const own = new Set(ids);
    const others = regimeAt(chain, place.iteration).frozen.filter((id) => !own.has(id));
    setRegime(lab, all ? words.release(text) : words.freeze(text), { frozen: all ? others : [...others, ...ids] });
  };
  return (
    <button type="button" className={css.toggle} aria-pressed={all ? true : count > 0 ? 'mixed' : false} onClick={toggle}>
      <Tex {...symbol} />
      <span className="visually-hidden">{words.freeze(name)}</span>
      {count > 0 ? <Lock /> : null}
    </button>
  );
}

/** What of a layer is frozen: all of W, all of c, or each by itself; of a large layer the weight that is picked and its intercept. */
export default function FreezePanel({ layer }: { readonly layer: number }) {
  const { widths } = useSceneOf((scene) => scene.plan);
  const names = useNames();
  const late = useLateScene();
  const chosen = useLab((lab) => lab.followed);
  const frozen = useSceneOf((scene) => frozenOf(scene.situation.regime));
  const [rows = 1, columns = 1] = [widths[layer], widths[layer - 1]];
  const W = range(rows).map((i) => range(columns).map((j) => `W.${layer}.${i}.${j}`));
  const c = range(rows).map((i) => `c.${layer}.${i}`);
  const here = [...W.flat(), ...c].filter((id) => frozen.has(id)).length;
  const single = (id: string, symbol: Sym) => <Toggle key={id} ids={[id]} symbol={symbol} name={names.say(id)} text={names.text(id)} />;
  const small = rows <= numberedTo && columns <= numberedTo;
  const [row, column] = [Math.min(followedRow(late, chosen.row), rows - 1), Math.min(followedColumn(late, chosen.column), columns - 1)];
  const shown = small ? range(rows) : [row];
  return (
    <div className={css.panel} role="group" aria-label={words.label(layer)}>
      <p className={css.note}>{words.note(here, rows * (columns + 1))}</p>
      <div className={css.whole}>
        <Toggle ids={W.flat()} symbol={sym('W', { l: layer })} name={names.say(`W.${layer}`)} text={names.text(`W.${layer}`)} />
        <Toggle ids={c} symbol={sym('c', { l: layer })} name={names.say(`c.${layer}`)} text={names.text(`c.${layer}`)} />
      </div>
      {small ? null : <p className={css.note}>{words.picked}</p>}
      <div className={css.cells} style={{ gridTemplateColumns: `repeat(${(small ? columns : 1) + 1}, minmax(0, 1fr))` }}>
        {shown.flatMap((i) => [
          ...(small ? range(columns) : [column]).map((j) => single(`W.${layer}.${i}.${j}`, sym('bareWij', { i, j }))),
          single(`c.${layer}.${i}`, sym('bareCi', { i })),
        ])}
      </div>
    </div>
  );
}
