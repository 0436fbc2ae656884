import type { Scene } from '../lab/scene.ts';
import type { Factor } from '../walk/equation.ts';
import { parseId } from '../walk/ids.ts';
import type { Pass } from '../walk/pass.ts';
import type { PlannedStep } from '../walk/plan.ts';
import { exportWords } from '../words/export.ts';
import { givenLines, updatedSuffix, write, type Helpers } from './python.ts';
import { assignments, codeOf, firstOf, jacobiansOf, titleOf, variable } from './script.ts';

/** The operations of walk/explain.ts, as walk/evaluate.ts has them. */
const helpers: Helpers = {
  relu: `def relu(h):
    return np.maximum(h, 0.0)`,
  sigmoid: `def sigmoid(h):
    e = np.exp(-np.abs(h))
    return np.where(h >= 0, 1 / (1 + e), e / (1 + e))`,
  relu_slope: `def relu_slope(h):
    return np.where(h > 0, 1.0, 0.0)`,
  sigmoid_slope: `def sigmoid_slope(z):
    return z * (1 - z)`,
  log_loss: `def log_loss(y, yhat, h):
    # -(y log yhat + (1 - y) log(1 - yhat)), evaluated from h so that a saturated yhat keeps its digits
    return np.maximum(h, 0.0) - y * h + np.log1p(np.exp(-np.abs(h)))`,
  log_loss_slope: `def log_loss_slope(y, yhat):
    return np.where(y == 0, 0.0, -y / yhat) + np.where(y == 1, 0.0, (1 - y) / (1 - yhat))`,
};

/** ∂z/∂h and ∂h/∂c are diagonal, ∂h/∂z is W, and ∂h/∂W has z in row i of slice i (chapter 2.2.2–2.2.4). */
function jacobianCode(pass: Pass, { block, shape }: Factor): string {
  const first = firstOf(pass, block);
  if (!first) throw new RangeError(`No rule for ${block}.`);
  const code = codeOf(first, variable);
  const identity = `np.eye(${shape[0]})`;
  switch (parseId(block)?.name) {
    case 'jacHZ':
      return code;
    case 'jacHW':
      return `np.einsum("ij,k->ijk", ${identity}, ${code})`;
    default:
      return first.kind === 'constant' ? identity : `np.diag(${code})`;
  }
}

function stepLines(pass: Pass, step: PlannedStep): string[] {
  const suffix = step.phase === 'update' ? updatedSuffix : '';
  return [
    '',
    `# ${exportWords.script.step(step.number, titleOf(step, pass))}`,
    ...jacobiansOf(pass, step).map((factor) => `${variable(factor.block)} = ${jacobianCode(pass, factor)}`),
    ...assignments(pass, step, variable).map(([block, code]) => `${variable(block)}${suffix} = ${code.replace('einsum', 'np.einsum')}`),
  ];
}

/** A NumPy script that recomputes the iteration of a scene, step by step, and prints every number as JSON by its id. */
export const numpyScript = (scene: Scene): string =>
  write(scene, {
    package: 'NumPy',
    imports: ['import numpy as np', '', 'np.seterr(all="ignore")'],
    helpers,
    given: givenLines(scene.pass, (literal) => `np.array(${literal})`),
    body: scene.plan.steps.flatMap((step) => stepLines(scene.pass, step)),
  });
