// brain.js. It updates after each observation and has no gradient over all of them: what is checked is the sum of what it finds for each, what is
// timed is one such update for each, with a learning rate of 0 so that the parameters stay.
import brain from 'brain.js';

/** What keeps it from giving a network's gradient; a ReLU at the end changes nothing where the problem sees to it. */
function hindrance({ loss, layers }) {
  if (loss !== 'rss') return 'its loss is the sum of squares';
  const [{ activation }] = layers;
  const isEvery = layers.every((layer, k) => layer.activation === activation || (activation === 'relu' && k === layers.length - 1));
  return isEvery ? null : 'all of its layers have one activation';
}

export function brainJs({ network, sizes, x, y }) {
  const cannot = hindrance(network);
  if (cannot) return { name: 'brain.js', cannot };
  const net = new brain.NeuralNetwork({
    inputSize: sizes[0],
    hiddenLayers: sizes.slice(1, -1),
    outputSize: sizes.at(-1),
    activation: network.layers[0].activation,
  });
  net.initialize();
  // Its options refuse 0.
  Object.assign(net.trainOpts, { learningRate: 0, momentum: 0 });
  for (const [k, { W, c }] of network.layers.entries()) {
    net.weights[k + 1].forEach((row, i) => row.set(W[i]));
    net.biases[k + 1].set(c);
  }
  const patterns = x.map((row, n) => ({ input: Float32Array.from(row), output: Float32Array.from(y[n]) }));
  return {
    name: 'brain.js',
    once: () => {
      for (const pattern of patterns) net.trainPattern(pattern);
    },
    gradient: () => {
      const sums = network.layers.map(({ W, c }) => ({ W: W.map((row) => row.map(() => 0)), c: c.map(() => 0) }));
      for (const pattern of patterns) {
        net.trainPattern(pattern);
        // Its deltas are those of half the loss, downhill.
        for (const [k, { W, c }] of sums.entries())
          net.deltas[k + 1].forEach((delta, i) => {
            c[i] -= 2 * delta;
            net.outputs[k].forEach((z, j) => (W[i][j] -= 2 * delta * z));
          });
      }
      return sums.flatMap(({ W, c }) => [...W.flat(), ...c]);
    },
  };
}
