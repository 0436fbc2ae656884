import axe from 'axe-core';
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What axe finds on the page, a line each. It is put into a page once, since a walk asks it at every step. */
export async function violations(page: Page): Promise<string[]> {
  const known = await page.evaluate(() => window.axe !== undefined);
  if (!known) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // A colour on its way is no colour to judge.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const found = await window.axe?.run(document, { resultTypes: ['violations'] });
    if (!found) throw new Error('axe is not on the page.');
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${String(node.target[0])} ${node.failureSummary ?? ''}`).join(' | ')}`,
    );
  });
}
