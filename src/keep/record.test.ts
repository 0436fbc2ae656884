import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { overview4332 } from '../documents/examples/overview-4332.ts';
import { shareds } from '../share/arbitrary.ts';
import first from './fixtures/version-1.json';
import { keptOf, readRecord, recordVersion, type Kept } from './record.ts';

const kept: Kept = {
  chain: [
    { iteration: 0, document: absUntrained },
    { iteration: 3, document: overview4332, left: 'sum', regime: { size: 4, seed: 7, heldOut: 0.2, frozen: ['W.1.0.2', 'c.3.1'] } },
  ],
  place: { iteration: 4, step: 7, scalar: 1 },
  grain: 'scalar',
  followed: { row: 1, column: null },
  factors: 'short',
  view: 'all',
  lesson: '2.1',
  learning: true,
  link: '#1.abc',
  agenda: [
    { document: absUntrained, place: { iteration: 0, step: 2, scalar: 0 }, grain: 'layer', view: 'one', covered: ['h.1.0'], note: 'Ask' },
  ],
  stop: 0,
};
const record = (change: object = {}) => ({ id: 'a', savedAt: 1, version: recordVersion, ...kept, ...change });

describe('a record', () => {
  it('comes back as it was, without what is none of the lab’s', () => {
    expect(readRecord(record({ other: 7 }))).toEqual(kept);
  });
  it('comes back bit for bit, whatever the document and the place', () => {
    fc.assert(
      fc.property(shareds, ({ document, place, grain }) => {
        const one = keptOf({ ...kept, chain: [{ iteration: 0, document }], place, grain });
        expect(readRecord(structuredClone(record(one)))).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });
  it('of version 1 opens, as this page first wrote it', () => {
    expect(readRecord(first)).toMatchObject({
      chain: [{ iteration: 0, document: { title: '|x|, untrained' } }, { iteration: 1 }],
      place: { iteration: 1, step: 5, scalar: 0 },
      grain: 'matrix',
    });
  });
  it('of version 0, which knew one document and a step, opens at that step', () => {
    const old = { id: 'a', savedAt: 1, version: 0, document: absUntrained, step: 5 };
    expect(readRecord(old)).toEqual({
      chain: [{ iteration: 0, document: absUntrained }],
      place: { iteration: 0, step: 5, scalar: 0 },
      grain: 'matrix',
      followed: { row: null, column: null },
      factors: 'full',
      view: 'one',
      lesson: null,
      learning: false,
      link: null,
      agenda: [],
      stop: null,
    });
  });
  it('of a version to come, or that is none, is left alone', () => {
    for (const version of [recordVersion + 1, -1, 0.5, '1', undefined]) expect(readRecord(record({ version }))).toBeNull();
    for (const nothing of [null, undefined, 7, 'text', [], {}]) expect(readRecord(nothing)).toBeNull();
  });
  it('with anything off is refused', () => {
    const wrong = [
      { chain: [] },
      { chain: [{ iteration: 1, document: absUntrained }] },
      { chain: [{ iteration: 0, document: { ...absUntrained, loss: 'log' } }] },
      { place: { iteration: 0, step: 0, scalar: 0 } },
      { place: { iteration: 0, step: 1 } },
      { grain: 'fine' },
      { followed: null },
      { link: 3 },
    ];
    for (const change of wrong) expect(readRecord(record(change)), JSON.stringify(change)).toBeNull();
  });
  it('keeps what is in order where a later document is not, and never asks for endless updates', () => {
    const [begin] = kept.chain;
    const broken = { ...absUntrained, layers: [] };
    expect(readRecord(record({ chain: [begin, { iteration: 2, document: broken }] }))?.chain).toEqual([begin]);
    expect(readRecord(record({ chain: [begin, begin] }))?.chain).toEqual([begin]);
    expect(readRecord(record({ place: { iteration: 1e9, step: 1, scalar: 0 } }))?.place.iteration).toBeLessThan(20_000);
  });
});
