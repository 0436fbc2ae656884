/** Asking the room: covered numbers. */
export const roomWords = {
  uncover: (count: number) => `Uncover (${count})`,
  waiting: (count: number) => (count === 1 ? 'One number is covered.' : `${count} numbers are covered.`),
  /** What has just been uncovered, for a screen reader. */
  uncovered: (numbers: readonly string[], more: number) => `${numbers.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
} as const;
