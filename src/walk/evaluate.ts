import { activations } from '../core/activations.ts';
import { losses } from '../core/losses.ts';
import type { Expression, Operation } from './explain.ts';

const operations: Record<Operation, (values: readonly number[]) => number> = {
  sum: (values) => values.reduce((total, value) => total + value, 0),
  product: (values) => values.reduce((total, value) => total * value, 1),
  difference: ([a = NaN, b = NaN]) => a - b,
  square: ([a = NaN]) => a * a,
  quotient: ([a = NaN, b = NaN]) => a / b,
  relu: ([h = NaN]) => activations.relu.value(h),
  sigmoid: ([h = NaN]) => activations.sigmoid.value(h),
  linear: ([h = NaN]) => h,
  reluSlope: ([h = NaN]) => activations.relu.slope(h, NaN),
  sigmoidSlope: ([z = NaN]) => activations.sigmoid.slope(NaN, z),
  logLoss: ([y = NaN, yhat = NaN, h = NaN]) => losses.log.value(y, yhat, h),
  logLossSlope: ([y = NaN, yhat = NaN]) => losses.log.slope(y, yhat),
};

/** The value of an expression, its numbers looked up by id. */
export function evaluate(expression: Expression, lookUp: (id: string, before: boolean) => number): number {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'number':
      return lookUp(expression.id, expression.before === true);
    case 'apply':
      return operations[expression.operation](expression.arguments.map((argument) => evaluate(argument, lookUp)));
  }
}
