import type { Settings } from '../notation/settings.ts';
import { sym } from '../notation/symbols.ts';
import { type Equation, Maker, mark } from './equation.ts';
import { evaluatedTogether, type Form } from './explain.ts';
import { block, gradZBlock, zBlock } from './ids.ts';
import type { PlannedStep } from './plan.ts';

/**
 * The same step without the zeros and ones of its Jacobian (chapter 2.2.2, 2.2.3), or null where there are none to leave out:
 * ∇h = ∂L/∂z ∘ f′(h)ᵀ, ∂L/∂W = ∇hᵀ zᵀ, ∂L/∂c = ∇h; in denominator layout, where ∇h is a column, f′(h) and ∇h zᵀ.
 */
export function shortEquationOf(form: Form, { rule, layer }: PlannedStep, layout: Settings['layout']): Equation | null {
  const make = new Maker(form, layout);
  const { transposed } = make;
  const gradH = block('gradH', layer);
  const relation = sym('equals');
  switch (rule) {
    case 'throughActivation': {
      // Taken together with the log loss, the sigmoid has no factor of its own to shorten.
      if (evaluatedTogether(form, layer)) return null;
      const gradZ = gradZBlock(layer, make.depth);
      return {
        left: sym('gradH', { l: layer }),
        relation,
        terms: [
          make.gradient(gradZ, layer, make.fraction(gradZ)),
          mark('hadamard'),
          transposed
            ? make.factor(block('jacZH', layer), 'standing', [make.width(layer), 1], sym('slopesStanding', { l: layer }))
            : make.factor(block('jacZH', layer), 'diagonal', [1, make.width(layer)], sym('slopes', { l: layer })),
        ],
        results: [make.gradient(gradH, layer)],
      };
    }
    case 'toWeights':
      return {
        left: make.fraction(block('gradW', layer)),
        relation,
        terms: [
          make.column(gradH, layer, transposed ? undefined : sym('gradHT', { l: layer })),
          mark('times'),
          make.row(zBlock(layer - 1, make.depth), layer - 1, layer === 1 ? sym('xT') : sym('zT', { l: layer - 1 })),
        ],
        results: [make.matrix(block('gradW', layer), layer, layer - 1)],
      };
    case 'toIntercepts':
      return {
        left: make.fraction(block('gradC', layer)),
        relation,
        terms: [make.gradient(gradH, layer)],
        results: [make.gradient(block('gradC', layer), layer)],
      };
    default:
      return null;
  }
}
