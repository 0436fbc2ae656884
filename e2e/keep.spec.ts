import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { button, complaintsOf, openDocument, settled, start } from './support/lab.ts';
import { abs, overview } from './support/documents.ts';
import { allValues } from './support/values.ts';

const network = (page: Page) => page.getByRole('button', { name: /^Network / });

test('the work survives a reload, tabs keep out of each other’s way, and a closed tab comes back', async ({ page, context }) => {
  const complaints = complaintsOf(page);
  await start(page);
  await openDocument(page, overview);
  await page.getByRole('radio', { name: 'Scalar', exact: true }).click();
  for (let k = 0; k < 5; k++) await page.keyboard.press('ArrowRight');
  await settled(page);
  const before = await allValues(page);
  // At once, without waiting for anything to be written.
  await page.reload();
  await settled(page);
  await expect(network(page)).toContainText(overview.title);
  await expect.poll(() => allValues(page)).toEqual(before);
  await expect(page.getByRole('radio', { name: 'Scalar', exact: true })).toBeChecked();

  // A second tab begins anew, since the session is taken, and has one of its own.
  const other = await context.newPage();
  await start(other);
  await expect(network(other)).not.toContainText(overview.title);
  await openDocument(other, abs);
  await other.reload();
  await settled(other);
  await expect(network(other)).toContainText(abs.title);
  await page.reload();
  await settled(page);
  await expect.poll(() => allValues(page)).toEqual(before);

  // A tab opened after one was closed goes on where that was.
  await page.close();
  const third = await context.newPage();
  await start(third);
  await expect(network(third)).toContainText(overview.title);
  await expect.poll(() => allValues(third)).toEqual(before);
  await expect(network(other)).toContainText(abs.title);
  expect(complaints).toEqual([]);
});

test('updates made over all observations are kept when the walk goes back to one', async ({ page }) => {
  await start(page);
  await openDocument(page, abs);
  await page.getByRole('radio', { name: /^All / }).click();
  await settled(page);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('radio', { name: 'One', exact: true }).click();
  await settled(page);
  const before = await allValues(page);
  await page.reload();
  await settled(page);
  await expect.poll(() => allValues(page)).toEqual(before);
  await expect(page.getByText('keeps nothing')).toHaveCount(0);
});

/** Puts a record where an earlier version of the page, or somebody else, might have left one. */
const leave = (page: Page, record: object) =>
  page.evaluate(
    (value) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('backstep', 1);
        opening.addEventListener('upgradeneeded', () => {
          for (const name of ['sessions', 'chains', 'networks']) opening.result.createObjectStore(name, { keyPath: 'id' });
        });
        opening.addEventListener('error', () => failed(new Error('no database')));
        opening.addEventListener('success', () => {
          const work = opening.result.transaction(['sessions', 'chains'], 'readwrite');
          for (const name of ['sessions', 'chains']) work.objectStore(name).put(value);
          work.addEventListener('complete', () => {
            opening.result.close();
            localStorage.setItem('backstep.kept', '1');
            done();
          });
        });
      }),
    record,
  );

test('what an older version left opens; what a newer one left, or anyone, does no harm', async ({ page, context }) => {
  await page.goto('./robots.txt');
  const document = { format: 'backstep', version: 1, ...overview };
  await leave(page, { id: 'old', version: 0, savedAt: 1, document, step: 4 });
  await leave(page, { id: 'newer', version: 2, savedAt: 3, chain: [] });
  await leave(page, { id: 'odd', version: 1, savedAt: 2, chain: [{ iteration: 0, document: { __proto__: null, layers: '<script>' } }] });
  const tab = await context.newPage();
  const said = complaintsOf(tab);
  await start(tab);
  await expect(network(tab)).toContainText(overview.title);
  await expect(tab.getByRole('heading', { level: 2 })).toContainText('Activating');
  expect(said).toEqual([]);
});

test('where storage is forbidden or full the page says so once, and works', async ({ page, context }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(globalThis, name, { get: refuse });
  });
  await start(page);
  await page.keyboard.press('ArrowRight');
  const problem = page.getByText('This browser keeps nothing for this page');
  await expect(problem).toBeVisible();
  await button(page, 'Dismiss').click();
  await openDocument(page, abs);
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await expect(problem).toHaveCount(0);

  const other = await context.newPage();
  await other.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await start(other);
  await other.keyboard.press('ArrowRight');
  await expect(other.getByText('There is no room left')).toBeVisible();
  await openDocument(other, abs);
  await expect(network(other)).toContainText(abs.title);
});

test('the gallery opens every example; my networks are kept, renamed, duplicated, deleted and brought back', async ({ page, context }) => {
  const complaints = complaintsOf(page);
  await start(page);
  const sheet = page.getByRole('dialog', { name: 'Networks' });
  const openGallery = async () => {
    await network(page).click();
    await page.getByRole('menuitem', { name: 'All examples and my networks…' }).click();
    await expect(sheet).toBeVisible();
  };
  await openGallery();
  const examples = sheet.getByRole('region', { name: 'Examples' }).getByRole('listitem');
  // An example is a file that has one as its default export.
  const folder = 'src/documents/examples';
  const count = readdirSync(folder).filter((name) => /^export default/m.test(readFileSync(`${folder}/${name}`, 'utf8'))).length;
  await expect(examples).toHaveCount(count);
  await examples.nth(0).getByRole('button').focus();
  await page.keyboard.press('ArrowRight');
  await expect(examples.nth(1).getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(examples.nth(1).getByRole('button')).toBeFocused();
  await page.keyboard.press('Escape');

  for (let k = 0; k < count; k++) {
    await openGallery();
    const card = examples.nth(k).getByRole('button');
    const [title] = (await card.innerText()).split('\n');
    await card.click();
    await expect(sheet).toHaveCount(0);
    await expect(network(page)).toContainText(title ?? '');
    await settled(page);
  }

  await openDocument(page, overview);
  await page.keyboard.press('ArrowRight');
  await settled(page);
  const before = await allValues(page);
  await openGallery();
  const mine = sheet.getByRole('region', { name: 'My networks' });
  await button(page, 'Keep the one that is open').click();
  await expect(mine.getByRole('status')).toHaveText(`Kept as “${overview.title}”.`);
  await mine.getByRole('button', { name: `Rename “${overview.title}”` }).click();
  await page.keyboard.insertText('Mine');
  await page.keyboard.press('Enter');
  await expect(mine.getByRole('status')).toHaveText('Renamed to “Mine”.');
  await mine.getByRole('button', { name: 'Duplicate “Mine”' }).click();
  await expect(mine.getByRole('listitem')).toHaveCount(2);
  await mine.getByRole('button', { name: 'Delete “Mine 2”' }).click();
  await expect(mine.getByRole('listitem')).toHaveCount(1);
  await mine.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(mine.getByRole('listitem')).toHaveCount(2);
  await mine.getByRole('button', { name: 'Delete “Mine 2”' }).click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await openDocument(page, abs);

  // In another tab the list is the same, and what was kept opens where it was; undo brings back what was open.
  const other = await context.newPage();
  await start(other);
  await network(other).click();
  await other.getByRole('menuitem', { name: 'All examples and my networks…' }).click();
  await other.getByRole('region', { name: 'My networks' }).getByRole('button', { name: /^Mine/ }).click();
  await expect(network(other)).toContainText('Mine');
  await settled(other);
  await expect.poll(() => allValues(other)).toEqual(before);
  await button(other, 'Undo: open “Mine”').click();
  await expect(network(other)).toContainText('|x|, untrained');
  expect(complaints).toEqual([]);
});
