import { describe, expect, it } from 'vitest';
import { isOurs, readMessage } from './messages.ts';

describe('a message', () => {
  it.each([null, 1, 'backstep.go', [], {}, { type: 1 }, { type: 'resize' }])('of another kind is passed over: %j', (data) => {
    expect(isOurs(data)).toBe(false);
  });
  it.each([
    { type: 'backstep.get', id: 7 },
    { type: 'backstep.go', step: 3, grain: 'scalar' },
    { type: 'backstep.load', document: { anything: true }, iteration: 0 },
  ])('is read: %j', (data) => {
    expect(isOurs(data)).toBe(true);
    expect(readMessage(data)).toEqual({ ok: true, message: data });
  });
  it.each([
    { type: 'backstep.go', step: 0 },
    { type: 'backstep.go', step: 1.5 },
    { type: 'backstep.go', iteration: -1 },
    { type: 'backstep.go', grain: 'fine' },
  ])('with a place that is none is answered in a sentence: %j', (data) => {
    expect(readMessage(data)).toEqual({ ok: false, sentence: expect.stringMatching(/^A place is given by/) as unknown });
  });
  it('of an unknown type is answered in a sentence', () => {
    expect(readMessage({ type: 'backstep.dance' })).toEqual({
      ok: false,
      sentence: expect.stringMatching(/^A message is an object/) as unknown,
    });
  });
});
