import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checked, oneOf } from './schema.ts';
import type { slot as makeSlot } from './slot.ts';
import type { onTrouble as hearTrouble } from './trouble.ts';

/** As much of a browser's storage as a slot uses. */
function storage(entries: Record<string, string> = {}, refuse?: { readonly get?: unknown; readonly set?: unknown }) {
  const kept = new Map(Object.entries(entries));
  const fake: Storage = {
    get length() {
      return kept.size;
    },
    key: (n) => [...kept.keys()][n] ?? null,
    clear: () => kept.clear(),
    removeItem: (key) => void kept.delete(key),
    getItem: (key) => {
      if (refuse?.get) throw refuse.get;
      return kept.get(key) ?? null;
    },
    setItem: (key, value) => {
      if (refuse?.set) throw refuse.set;
      kept.set(key, value);
    },
  };
  return { fake, kept };
}

const kind = {
  key: 'progress',
  version: 2,
  schema: v.object({ seen: v.array(v.string()) }),
  fallback: { seen: [] as string[] },
  migrate: (old: unknown, version: number) => (version === 1 ? { seen: old } : {}),
};

// What has been said is remembered for the life of a page, so each test gets a page of its own.
let slot: typeof makeSlot;
let onTrouble: typeof hearTrouble;
beforeEach(async () => {
  vi.resetModules();
  ({ slot } = await import('./slot.ts'));
  ({ onTrouble } = await import('./trouble.ts'));
});
afterEach(() => vi.unstubAllGlobals());

describe('a slot', () => {
  it('gives the fallback at first, and what was written from then on, also to another page', () => {
    const { fake, kept } = storage();
    const one = slot(kind, () => fake);
    expect(one.read()).toBe(kind.fallback);
    one.write({ seen: ['2.1'] });
    expect(one.read()).toEqual({ seen: ['2.1'] });
    expect(one.read()).toBe(one.read());
    expect([...kept]).toEqual([['backstep.progress', '{"version":2,"value":{"seen":["2.1"]}}']]);
    const other = slot(kind, () => fake);
    expect(other.read()).toEqual({ seen: ['2.1'] });
    other.write({ seen: [] });
    expect(one.read()).toEqual({ seen: [] });
  });

  it('tells those who listen, until they stop', () => {
    const heard = vi.fn();
    const { fake } = storage();
    const one = slot(kind, () => fake);
    const stop = one.subscribe(heard);
    one.write({ seen: ['1'] });
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    one.write({ seen: ['2'] });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hears what another tab writes', () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const heard = vi.fn();
    const { fake, kept } = storage();
    const one = slot(kind, () => fake);
    const stop = one.subscribe(heard);
    const say = (key: string | null) => page.dispatchEvent(Object.assign(new Event('storage'), { key }));
    kept.set('backstep.progress', '{"version":2,"value":{"seen":["there"]}}');
    say('backstep.progress');
    say('backstep.other');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(one.read()).toEqual({ seen: ['there'] });
    say(null);
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    say(null);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('takes an older version over, and leaves alone what a newer one kept', () => {
    const read = (text: string) => slot(kind, () => storage({ 'backstep.progress': text }).fake).read();
    expect(read('{"version":1,"value":["1.1","1.2"]}')).toEqual({ seen: ['1.1', '1.2'] });
    expect(read('{"version":0,"value":["1.1"]}')).toBe(kind.fallback);
    expect(read('{"version":3,"value":{"seen":["1.1"]}}')).toBe(kind.fallback);
    const { migrate: _, ...without } = kind;
    expect(slot(without, () => storage({ 'backstep.progress': '{"version":1,"value":[]}' }).fake).read()).toBe(kind.fallback);
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"version":"2"}',
    '{"version":2}',
    '{"version":2,"value":{"seen":[7]}}',
    '{"__proto__":{"version":2}}',
  ])('takes %o for nothing', (text) => {
    expect(slot(kind, () => storage({ 'backstep.progress': text }).fake).read()).toBe(kind.fallback);
  });

  it('survives a migration that throws', () => {
    const rash = {
      ...kind,
      migrate: () => {
        throw new Error('unforeseen');
      },
    };
    expect(slot(rash, () => storage({ 'backstep.progress': '{"version":1,"value":1}' }).fake).read()).toBe(kind.fallback);
  });
});

describe('without storage', () => {
  const forbidden = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  it('a slot works in memory, and the page hears once why', () => {
    const heard = vi.fn();
    onTrouble(heard);
    const one = slot(kind, forbidden);
    expect(one.read()).toBe(kind.fallback);
    expect(heard).not.toHaveBeenCalled();
    one.write({ seen: ['1'] });
    one.write({ seen: ['2'] });
    slot({ ...kind, key: 'other' }, forbidden).write({ seen: [] });
    expect(one.read()).toEqual({ seen: ['2'] });
    expect(heard.mock.calls).toEqual([['forbidden']]);
  });

  it('a full one is told apart, keeps the value in memory, and is tried again', () => {
    const refuse: { set?: unknown } = { set: new DOMException('full', 'QuotaExceededError') };
    const { fake, kept } = storage({}, refuse);
    const one = slot(kind, () => fake);
    one.write({ seen: ['1'] });
    expect(one.read()).toEqual({ seen: ['1'] });
    const late = vi.fn();
    const stop = onTrouble(late);
    expect(late.mock.calls).toEqual([['full']]);
    stop();
    delete refuse.set;
    one.write({ seen: ['2'] });
    expect(kept.get('backstep.progress')).toContain('"2"');
    expect(one.read()).toEqual({ seen: ['2'] });
  });

  it('a storage that cannot be read is as good as none', () => {
    const one = slot(kind, () => storage({}, { get: new DOMException('no', 'SecurityError') }).fake);
    expect(one.read()).toBe(kind.fallback);
  });
});

it('oneOf accepts its values and nothing else', () => {
  const schema = oneOf('light', 'dark', 1, null);
  for (const value of ['light', 'dark', 1, null]) expect(checked(schema, value)).toEqual([value]);
  for (const value of ['Light', 0, undefined, {}, ['light']]) expect(checked(schema, value)).toEqual([]);
});
