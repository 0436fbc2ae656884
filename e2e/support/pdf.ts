import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Printed {
  /** The text of each page, whatever colour or size it has. */
  readonly pages: readonly string[];
  /** Width and height of each, in millimetres. */
  readonly sizes: readonly (readonly [number, number])[];
}

/** What the browser’s own print would make of the page, read back. */
export async function printed(page: Page): Promise<Printed> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  const sizes = await Promise.all(
    text.map(async (_, k) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(k + 1)).view;
      return [((right - left) * 25.4) / 72, ((top - bottom) * 25.4) / 72] as const;
    }),
  );
  return { pages: text, sizes };
}

/** Every number with a decimal point in a text, in order of size; neither indices nor step numbers have one. */
export const decimalsIn = (text: string): string[] => (text.match(/−?\d+\.\d+/g) ?? []).toSorted();
