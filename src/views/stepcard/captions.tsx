import type { ReactNode } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { counted } from '../../notation/settings.ts';
import { sym } from '../../notation/symbols.ts';
import { Tex } from '../../ui/Tex.tsx';
import type { Factor } from '../../walk/equation.ts';
import { originOf } from '../../walk/origin.ts';
import type { Rule } from '../../walk/plan.ts';
import { cardWords as words } from '../../words/card.ts';
import css from './Equation.module.css';

/** A ∇h that an earlier step computed and kept. */
export function isReused(factor: Factor, rule: Rule): boolean {
  return factor.block.startsWith('gradH') && rule !== 'throughActivation';
}

function originCaption(scene: Scene, factor: Factor): string | null {
  const origin = originOf(scene.plan, scene.moment, factor.block);
  if (origin.kind === 'given') return null;
  if (origin.iteration !== scene.moment.iteration) return words.fromIteration(origin.step, origin.iteration);
  return words.from(origin.step);
}

function jacobianCaption(scene: Scene, factor: Factor): ReactNode {
  const [name, layer = '1'] = factor.block.split('.');
  const l = Number(layer);
  if (name === 'jacHZ') return <Tex {...sym(factor.layout === 'transposed' ? 'isWT' : 'isW', { l })} />;
  if (name === 'jacHC') return <Tex {...sym('isIdentity', { n: factor.shape[0] ?? 1 })} />;
  if (name === 'jacZH' && (factor.layout === 'diagonal' || factor.layout === 'standing')) return words.slopes;
  if (name === 'jacZH') {
    const activation = scene.pass.form.activations[l - 1];
    if (activation === 'relu') return <Tex {...sym('diagRelu', { l })} />;
    if (activation === 'sigmoid') return <Tex {...sym('diagSigmoid', { l })} />;
    return <Tex {...sym('isIdentity', { n: factor.shape[0] ?? 1 })} />;
  }
  // Of several slices, the slider under them says what they hold.
  if (name === 'jacHW')
    return (factor.shape[0] ?? 1) > 1 ? null : (
      <>
        {words.rowHolds(counted(0, scene.pass.settings))} <Tex {...(l === 1 ? sym('xT') : sym('zT', { l: l - 1 }))} />
      </>
    );
  return null;
}

interface Props {
  readonly scene: Scene;
  readonly factor: Factor;
  readonly rule: Rule;
  /** Where it has no more room than its tile. */
  readonly short: boolean;
}

/** What stands under a factor: in which step it was computed, or what it is. */
export function Caption({ scene, factor, rule, short }: Props): ReactNode {
  if (isReused(factor, rule)) {
    const origin = originOf(scene.plan, scene.moment, factor.block);
    return (
      <span className={css.reused}>
        <span className={css.bookmark} aria-hidden="true" />
        {origin.kind === 'step' ? (short ? words.reusedShort : words.reused)(origin.step) : null}
      </span>
    );
  }
  if (factor.block.startsWith('jac')) return jacobianCaption(scene, factor);
  if (factor.before) return originCaption(scene, factor) ?? words.before;
  return originCaption(scene, factor);
}
