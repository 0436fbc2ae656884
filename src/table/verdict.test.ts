import { describe, expect, it } from 'vitest';
import { guessChoice, type Choice } from './choice.ts';
import { columnsOf } from './columns.ts';
import { take } from './data.ts';
import { guessDialect } from './dialect.ts';
import { readTable } from './rows.ts';
import { otherLoss, verdict } from './verdict.ts';

const of = (text: string, part: Partial<Choice> = {}) => {
  const dialect = guessDialect(text);
  const table = readTable(text, dialect, String);
  const columns = columnsOf(table, dialect.decimal);
  const choice = { ...guessChoice(columns, 1, 1), ...part };
  return { choice, taken: take(table, columns, choice) };
};
const agreed = { leaveOut: false, fit: false };

describe('what stands in the way of a table', () => {
  it('is said in one sentence', () => {
    const good = of('a,y\n1.5,2\n2,4\n').taken;
    expect(verdict(good, agreed, [1, 2, 1])).toBeNull();
    expect(verdict(good, agreed, [2, 2, 1])).toMatch(/^The network has 2 inputs and 1 output, these columns give 1 input and 1 target/);
    expect(verdict(good, { ...agreed, fit: true }, [2, 2, 1])).toBeNull();
    const flawed = of('a,y\n1.5,2\n2,\n').taken;
    expect(verdict(flawed, agreed, [1, 1])).toMatch(/^One row has a gap/);
    expect(verdict(flawed, { ...agreed, leaveOut: true }, [1, 1])).toBeNull();
    expect(verdict(of('a,y\n1.5,2\n', { roles: ['out', 'target'] }).taken, agreed, [1, 1])).toBe('Choose a column as an input.');
    expect(verdict(of('a,y\n1.5,2\n', { roles: ['input', 'out'] }).taken, agreed, [1, 1])).toBe('Choose a column as a target.');
    expect(verdict(of('a,y\n1.5,\n,2\n').taken, { ...agreed, leaveOut: true }, [1, 1])).toMatch(/^There are no rows/);
    expect(verdict(of(`a,y\n${'1.5,2\n3,4\n'.repeat(5001)}`).taken, agreed, [1, 1])).toBe(
      'There are at most 10,000 observations; this has 10,002 rows.',
    );
    const wide = of(`${Array.from({ length: 18 }, (_, j) => `${j}.5`).join(',')}\n`);
    expect(verdict(of('', {}).taken, agreed, [1, 1])).toBe('Choose a column as an input.');
    const all = of(`${Array.from({ length: 18 }, (_, j) => `${j}.5`).join(',')}\n`, {
      roles: wide.choice.roles.map((_, j) => (j ? 'input' : 'target')),
    });
    expect(verdict(all.taken, { ...agreed, fit: true }, [1, 1])).toBe('A network has 1 to 16 inputs.');
  });

  it('may be the loss: classes ask for the log loss, other numbers cannot have it', () => {
    const classes = of('a,kind\n1.5,cat\n2,dog\n');
    expect(otherLoss('rss', classes.choice, classes.taken)).toBe('log');
    expect(otherLoss('log', classes.choice, classes.taken)).toBeNull();
    const numbers = of('a,y\n1.5,2\n2,4\n');
    expect(otherLoss('rss', numbers.choice, numbers.taken)).toBeNull();
    expect(otherLoss('log', numbers.choice, numbers.taken)).toBe('rss');
  });
});
