// TensorFlow.js: the loss as operations on tensors, the gradient by its own differentiation. Its numbers are of 32 bits.
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

setWasmPaths(`${dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'))}/`);

tf.enableProdMode();

const activate = { relu: tf.relu, sigmoid: tf.sigmoid, linear: (h) => h };

/** On one of its backends, `cpu` or `wasm`. */
export async function tensorflow({ network, x, y }, backend) {
  await tf.setBackend(backend);
  await tf.ready();
  const [X, Y] = [tf.tensor2d(x), tf.tensor2d(y)];
  const parameters = network.layers.flatMap(({ W, c }) => [tf.tensor2d(W), tf.tensor1d(c)]);
  const lossOf = (...theta) => {
    let z = X;
    let h = X;
    for (const [k, { activation }] of network.layers.entries()) {
      h = tf.add(tf.matMul(z, theta[2 * k], false, true), theta[2 * k + 1]);
      const isEvaluatedWithLoss = network.loss === 'log' && k === network.layers.length - 1;
      z = isEvaluatedWithLoss ? h : activate[activation](h);
    }
    return network.loss === 'log'
      ? tf.losses.sigmoidCrossEntropy(Y, h, undefined, undefined, tf.Reduction.SUM)
      : tf.sum(tf.squaredDifference(z, Y));
  };
  const differentiate = tf.valueAndGrads(lossOf);
  const prepare = () => tf.setBackend(backend);
  return {
    name: `TensorFlow.js, ${backend}`,
    prepare,
    once: () => tf.tidy(() => void differentiate(parameters)),
    gradient: async () => {
      await prepare();
      return tf.tidy(() => differentiate(parameters).grads.flatMap((grad) => [...grad.dataSync()]));
    },
  };
}
