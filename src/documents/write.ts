import type { Matrix, Vector } from '../core/network.ts';
import type { BackstepDocument } from './document.ts';

/** JSON has no −0, and writes 0 for it; every other finite number comes back bit for bit. */
const row = (values: Vector) => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
const rows = (M: Matrix, indent: string) => `[\n${M.map((values) => indent + row(values)).join(',\n')}\n${indent.slice(2)}]`;

/** A document as the text of a file that people can read: one matrix row or observation per line; with more of it that belongs to the document, in a line of its own. */
export function writeDocument(document: BackstepDocument, plan?: object): string {
  const layers = document.layers.map(
    (layer) =>
      `    {\n      "W": ${rows(layer.W, '        ')},\n      "c": ${row(layer.c)},\n      "activation": "${layer.activation}"\n    }`,
  );
  return `{
  "format": "backstep",
  "version": 1,
  "title": ${JSON.stringify(document.title)},
  "layers": [
${layers.join(',\n')}
  ],
  "loss": "${document.loss}",
  "data": {
    "x": ${rows(document.data.x, '      ')},
    "y": ${rows(document.data.y, '      ')}
  },
  "observation": ${document.observation},
  "learningRate": ${JSON.stringify(document.learningRate)}${plan ? `,\n  "plan": ${JSON.stringify(plan)}` : ''}
}
`;
}
