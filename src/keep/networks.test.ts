import { beforeEach, expect, it, vi } from 'vitest';
import { absUntrained } from '../documents/examples/abs-untrained.ts';
import { xor } from '../documents/examples/xor.ts';
import { createLab } from '../lab/store.ts';
import { freeTitle, keep, networks, put, remove, titled, titleOf } from './networks.ts';
import { keptOf } from './record.ts';

const keptLab = (document = absUntrained) => keptOf(createLab(document).getState());
const titles = () => networks.read().map(({ kept }) => titleOf(kept));

// There is no IndexedDB here: what a page does whose browser keeps nothing.
beforeEach(async () => {
  for (const network of networks.read()) await remove(network);
});

it('a title that is taken gets a number', () => {
  expect(freeTitle('XOR', [])).toBe('XOR');
  expect(freeTitle('XOR', ['XOR'])).toBe('XOR 2');
  expect(freeTitle('XOR 2', ['XOR', 'XOR 2', 'XOR 3'])).toBe('XOR 4');
});

it('networks are kept beside each other, newest first, renamed, removed and brought back', async () => {
  const heard = vi.fn();
  const stop = networks.subscribe(heard);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  const first = await keep(keptLab());
  const second = await keep(keptLab());
  await keep(keptLab(xor));
  expect(titles().toSorted()).toEqual(['Exclusive or', '|x|, untrained', '|x|, untrained 2']);
  expect(second.kept.chain[0].document).toEqual({ ...absUntrained, title: '|x|, untrained 2' });
  await put({ ...first, kept: titled(first.kept, 'Mine') });
  await remove(second);
  expect(titles().toSorted()).toEqual(['Exclusive or', 'Mine']);
  await put(second);
  expect(titles().toSorted()).toEqual(['Exclusive or', 'Mine', '|x|, untrained 2']);
  stop();
});

it('all documents of a chain get the new title', () => {
  const kept = {
    ...keptLab(),
    chain: [
      { iteration: 0, document: xor },
      { iteration: 2, document: absUntrained },
    ] as const,
  };
  expect(titled(kept, 'Mine').chain.map(({ document }) => document.title)).toEqual(['Mine', 'Mine']);
});
