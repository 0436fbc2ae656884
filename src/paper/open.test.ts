import { describe, expect, it } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { createLab } from '../lab/store.ts';
import { codeOf } from './code.ts';
import { followSheet, openSheet } from './open.ts';
import { documentOf } from './variant.ts';

const variant = { shape: { widths: [2, 3, 1], activations: ['sigmoid', 'linear'], loss: 'rss' }, seed: 41 } as const;
const documentIn = (lab: ReturnType<typeof createLab>) => lab.getState().chain[0].document;

describe('a worksheet’s code on screen', () => {
  it('opens its numbers as one change, which undo takes back', () => {
    const lab = createLab(absUntrained);
    expect(openSheet(lab, codeOf(variant))).toBeNull();
    expect(documentIn(lab)).toEqual(documentOf(variant));
    lab.getState().actions.undo();
    expect(documentIn(lab)).toBe(absUntrained);
  });

  it('that is none changes nothing and says why', () => {
    const lab = createLab(absUntrained);
    followSheet(lab, '#sheet=%', '%', false);
    expect(lab.getState().problem).toMatch(/“%”/);
    expect(documentIn(lab)).toBe(absUntrained);
  });

  it('in an address is followed once: after a reload the work on it stays', () => {
    const lab = createLab(absUntrained);
    const fragment = `#sheet=${codeOf(variant)}`;
    followSheet(lab, fragment, codeOf(variant), false);
    lab.getState().actions.next();
    followSheet(lab, fragment, codeOf(variant), true);
    expect(lab.getState().place.step).toBe(2);
    followSheet(lab, fragment, codeOf(variant), false);
    expect(lab.getState().place.step).toBe(1);
  });
});
