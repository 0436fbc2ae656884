import { expect, test, type Page } from '@playwright/test';
import { abs, classes, overview } from './support/documents.ts';
import { openDocument, settled, start, timeline, type Doc } from './support/lab.ts';
import { answersOf, expected, stopsOf, type Answers, type Grain } from './support/oracle.ts';

interface Shown {
  readonly id: string;
  readonly value: string | null;
  readonly old: boolean;
}

const shown = (page: Page): Promise<Shown[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-quantity]'), ({ dataset }) => ({
      id: dataset['quantity'] ?? '',
      value: dataset['value'] ?? null,
      old: dataset['when'] === 'before',
    })),
  );

function disagreements(numbers: readonly Shown[], answers: Answers, known: ReadonlySet<string>): string[] {
  return numbers.flatMap(({ id, value, old }) => {
    const right = expected(answers, known, id, old);
    if (right === undefined) return [`${id} is unheard of`];
    // Entries of a Jacobian that belong to a later step may be shown or not; where they are, they must be right.
    if (value === null) return right === null || id.startsWith('jac') ? [] : [`${id} is missing, ${right} expected`];
    if (right === null) return [`${id} is shown as ${value} before its step`];
    return Math.abs(Number(value) - right) <= 1e-11 * Math.max(1, Math.abs(right)) ? [] : [`${id} is ${value}, ${right} expected`];
  });
}

/** Walks whole iterations and compares every number that the page shows at every stop. Returns how many were compared. */
async function walk(page: Page, first: Doc, grain: Grain, iterations: number): Promise<number> {
  await page.getByRole('radio', { name: grain, exact: true }).click();
  let [compared, doc] = [0, first];
  for (let k = 0; k < iterations; k++) {
    const answers = answersOf(doc);
    const stops = stopsOf(answers, grain);
    await expect(timeline(page)).toHaveAttribute('aria-valuemax', String(stops.length - 1));
    for (const [stop, known] of stops.entries()) {
      await expect(timeline(page)).toHaveAttribute('aria-valuenow', String(stop));
      await settled(page);
      const numbers = await shown(page);
      expect(disagreements(numbers, answers, known), `iteration ${k + 1}, stop ${stop + 1} of ${stops.length}`).toEqual([]);
      compared += numbers.filter(({ value }) => value !== null).length;
      await page.keyboard.press('n');
    }
    doc = answers.next;
  }
  return compared;
}

for (const [name, doc] of Object.entries({ 'the |x| network': abs, '4-3-3-2': overview, '2-4-3 with log loss': classes })) {
  for (const grain of ['Layer', 'Matrix', 'Scalar'] as const) {
    test(`every number of ${name} is right at every ${grain.toLowerCase()} stop, through an update`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await start(page);
      await openDocument(page, doc);
      const compared = await walk(page, doc, grain, grain === 'Scalar' ? 1 : 2);
      expect(compared).toBeGreaterThan(500);
    });
  }
}
