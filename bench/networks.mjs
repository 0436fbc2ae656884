// Two networks of fixed parameters, as documents: the chapter's overview shape and the largest one.
const wave = (n) => Math.round(Math.sin(n * 12.9898) * 150) / 100;

function network(title, widths) {
  let count = 0;
  const list = (length) => Array.from({ length }, () => wave(++count));
  const table = (rows, columns) => Array.from({ length: rows }, () => list(columns));
  return {
    format: 'backstep',
    version: 1,
    title,
    layers: widths.slice(1).map((width, k) => ({
      W: table(width, widths[k]).map((row) => row.map((w) => w / Math.sqrt(widths[k]))),
      c: list(width),
      activation: k === widths.length - 2 ? 'linear' : 'relu',
    })),
    loss: 'rss',
    data: { x: table(24, widths[0]), y: table(24, widths.at(-1)) },
    observation: 0,
    learningRate: 0.01,
  };
}

export const overview = network('4-3-3-2', [4, 3, 3, 2]);
export const wide = network('8x16', Array(9).fill(16));
