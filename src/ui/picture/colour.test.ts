import { expect, it } from 'vitest';
import { colourOf } from './colour.ts';

it.each([
  ['rgb(32, 112, 204)', { hex: '#2070cc', opacity: 1 }],
  ['rgba(0, 0, 0, 0.5)', { hex: '#000000', opacity: 0.5 }],
  ['color(srgb 1 0.5 0)', { hex: '#ff8000', opacity: 1 }],
  ['color(srgb 0.2 0.4 1.2e-3 / 0.25)', { hex: '#336600', opacity: 0.25 }],
  ['rgba(1, 2, 3, 0)', null],
  ['none', null],
])('%s', (computed, colour) => {
  expect(colourOf(computed)).toEqual(colour);
});
