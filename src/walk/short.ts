import { sym } from '../notation/symbols.ts';
import { type Equation, Maker, mark } from './equation.ts';
import { evaluatedTogether, type Form } from './explain.ts';
import { block, gradZBlock, zBlock } from './ids.ts';
import type { PlannedStep } from './plan.ts';

/**
 * The same step without the zeros and ones of its Jacobian (chapter 2.2.2, 2.2.3), or null where there are none to leave out:
 * ∇h = ∂L/∂z ∘ f′(h)ᵀ, ∂L/∂W = ∇hᵀ zᵀ, ∂L/∂c = ∇h.
 */
export function shortEquationOf(form: Form, { rule, layer }: PlannedStep): Equation | null {
  const make = new Maker(form);
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
          make.row(gradZ, layer, make.fraction(gradZ)),
          mark('hadamard'),
          make.factor(block('jacZH', layer), 'diagonal', [1, make.width(layer)], sym('slopes', { l: layer })),
        ],
        results: [make.row(gradH, layer)],
      };
    }
    case 'toWeights':
      return {
        left: make.fraction(block('gradW', layer)),
        relation,
        terms: [
          make.column(gradH, layer, sym('gradHT', { l: layer })),
          mark('times'),
          make.row(zBlock(layer - 1, make.depth), layer - 1, layer === 1 ? sym('xT') : sym('zT', { l: layer - 1 })),
        ],
        results: [make.matrix(block('gradW', layer), layer, layer - 1)],
      };
    case 'toIntercepts':
      return {
        left: make.fraction(block('gradC', layer)),
        relation,
        terms: [make.row(gradH, layer)],
        results: [make.row(block('gradC', layer), layer)],
      };
    default:
      return null;
  }
}
