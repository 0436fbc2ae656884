import type { Scene } from '../lab/scene.ts';
import type { Factor } from '../walk/equation.ts';
import { evaluatedTogether } from '../walk/explain.ts';
import { block as blockAt, blockId, parseId, zBlock } from '../walk/ids.ts';
import type { Pass } from '../walk/pass.ts';
import type { PlannedStep } from '../walk/plan.ts';
import { exportWords } from '../words/export.ts';
import { givenLines, updatedSuffix, write, type Helpers } from './python.ts';
import { assignments, jacobiansOf, titleOf, variable } from './script.ts';

const words = exportWords.script;

const helpers: Helpers = {
  relu: 'relu = torch.relu',
  sigmoid: 'sigmoid = torch.sigmoid',
  jacobian: 'jacobian = torch.autograd.functional.jacobian',
  log_loss: `def log_loss(y, yhat, h):
    # -(y log yhat + (1 - y) log(1 - yhat)), evaluated from h so that a saturated yhat keeps its digits
    softplus = torch.nn.functional.softplus
    return y * softplus(-h, threshold=50) + (1 - y) * softplus(h, threshold=50)`,
  log_loss_slope: `def log_loss_slope(y, yhat):
    zero = torch.zeros_like(y)
    return torch.where(y == 0, zero, -y / yhat) + torch.where(y == 1, zero, (1 - y) / (1 - yhat))`,
};

/** What a Jacobian derives, and by what. */
function sidesOf(pass: Pass, block: string): readonly [string, string] {
  const { name, layer } = parseId(block) ?? { name: 'x', layer: 0 };
  const { depth } = pass.plan;
  const h = blockId(blockAt('h', layer));
  if (name === 'jacZH') return [blockId(zBlock(layer, depth)), h];
  if (name === 'jacHZ') return [h, blockId(zBlock(layer - 1, depth))];
  return [h, blockId(blockAt(name === 'jacHC' ? 'c' : 'W', layer))];
}

/** The Jacobian by autograd: the forward step that makes the one, as a function of the other. */
function jacobianCode(pass: Pass, { block }: Factor): string {
  const [of, by] = sidesOf(pass, block);
  const maker = pass.plan.steps.find((step) => step.writes.includes(of));
  const made = maker && assignments(pass, maker, (name) => (name === by ? 't' : variable(name))).find(([result]) => result === of);
  return `jacobian(lambda t: ${made?.[1] ?? 't'}, ${variable(by)}.detach())`;
}

/** ∂L/∂h⁽²⁾ is what `backward` left at h⁽²⁾. */
const derived = (block: string): string => `${variable(block.replace(/^grad(\w)/, (_, letter: string) => letters[letter] ?? ''))}.grad`;
const letters: Readonly<Record<string, string>> = { Y: 'y', H: 'h', Z: 'z', W: 'W', C: 'c' };

function backwardLines(pass: Pass, step: PlannedStep): string[] {
  // Sigmoid and log loss together leave nothing at ŷ; its slope is the textbook's.
  const textbook = step.rule === 'slopeOfLoss' && evaluatedTogether(pass.form, pass.plan.depth);
  return [
    ...jacobiansOf(pass, step).map((factor) => `${variable(factor.block)} = ${jacobianCode(pass, factor)}`),
    ...(textbook
      ? assignments(pass, step, variable).map(([block, code]) => `${variable(block)} = ${code}`)
      : step.writes.map((block) => `${variable(block)} = ${derived(block)}`)),
  ];
}

function stepLines(pass: Pass, step: PlannedStep): string[] {
  const head = ['', `# ${words.step(step.number, titleOf(step, pass))}`];
  if (step.phase === 'backward') return [...head, ...backwardLines(pass, step)];
  const made = assignments(pass, step, variable);
  if (step.phase === 'update')
    return [...head, 'with torch.no_grad():', ...made.map(([block, code]) => `    ${variable(block)}${updatedSuffix} = ${code}`)];
  return [...head, ...made.map(([block, code]) => `${variable(block)} = ${code}`)];
}

/** Between forward and backward: every h and z keeps its gradient. */
function turn(pass: Pass): string[] {
  const kept = pass.plan.steps.filter(({ phase }) => phase === 'forward').flatMap(({ writes }) => writes.map(variable));
  return ['', `# ${words.autograd}`, `for tensor in [${kept.join(', ')}]:`, '    tensor.retain_grad()', 'totalLoss.backward()'];
}

function body({ pass, plan }: Scene): string[] {
  const lines = (phases: readonly string[]) =>
    plan.steps.filter(({ phase }) => phases.includes(phase)).flatMap((step) => stepLines(pass, step));
  return [...lines(['forward', 'loss']), ...turn(pass), ...lines(['backward', 'update'])];
}

const learns = (block: string) => /^(W|c)\./.test(block);

/** A PyTorch script that recomputes the iteration of a scene by autograd and prints every number as JSON by its id. */
export const torchScript = (scene: Scene): string =>
  write(scene, {
    package: 'PyTorch',
    imports: ['import torch', '', 'torch.set_default_dtype(torch.float64)'],
    helpers,
    given: givenLines(scene.pass, (literal, block) => `torch.tensor(${literal}${learns(block) ? ', requires_grad=True' : ''})`),
    body: body(scene),
  });
