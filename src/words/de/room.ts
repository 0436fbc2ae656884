import type { roomWords as English } from '../en/room.ts';
import type { Words } from '../words.ts';

/** Asking the room: covered numbers. */
export const roomWords: Words<typeof English> = {
  uncover: (count) => `Aufdecken (${count})`,
  waiting: (count) => (count === 1 ? 'Eine Zahl ist verdeckt.' : `${count} Zahlen sind verdeckt.`),
  uncovered: (numbers, more) => `${numbers.join('; ')}${more > 0 ? `; und ${more} weitere` : ''}.`,
};
