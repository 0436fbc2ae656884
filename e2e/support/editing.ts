import type { Locator, Page } from '@playwright/test';
import { typeInto } from './values.ts';

export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const undo = (page: Page) => page.getByRole('button', { name: /^(Undo: |Nothing to undo)/ });
export const redo = (page: Page) => page.getByRole('button', { name: /^(Redo: |Nothing to redo)/ });
/** The number that a field or a handle stands for. */
export const value = async (locator: Locator) => Number(await locator.getAttribute('data-value'));

/** Types a number into a field and puts it in force. */
export async function set(page: Page, name: string, text: string) {
  await typeInto(page, field(page, name), text);
  await field(page, name).press('Enter');
}
