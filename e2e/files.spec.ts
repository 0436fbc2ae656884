import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { abs, classes, documentOf, overview } from './support/documents.ts';
import { button, openDocument, openFile, settled, start, timeline } from './support/lab.ts';
import { allValues } from './support/values.ts';

const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });
const network = (page: Page) => page.getByRole('button', { name: /^Network / });
const base = { format: 'backstep', version: 1, ...abs };
const text = (changes: object) => JSON.stringify({ ...base, ...changes });
const layer = (W: unknown, activation: unknown = 'relu', c: unknown = [0, 0]) => ({ activation, W, c });
const last = abs.layers[1];

async function choose(page: Page, entry: string) {
  await network(page).click();
  await page
    .getByRole('menuitem')
    .filter({ has: page.getByText(entry, { exact: true }) })
    .click();
}

async function save(page: Page, entry: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, entry)]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
});

test('Open… asks for a file and opens its document at the beginning', async ({ page }) => {
  await button(page, 'Last step of this iteration').click();
  await button(page, 'One step on').click();
  await expect(page.getByText('Iteration 2', { exact: true })).toBeVisible();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose(page, 'Open…')]);
  await chooser.setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(`\uFEFF${text(abs)}`) });
  await expect(network(page)).toContainText(abs.title);
  await expect(network(page)).toContainText('1 – 2 – 1');
  await settled(page);
  await expect(timeline(page)).toHaveAttribute('aria-valuenow', '0');
  await expect(page.getByText('Iteration 1', { exact: true })).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
  // Opening is an edit like any other: it is undone together with the place.
  await button(page, `Undo: open “${abs.title}”`).click();
  await expect(network(page)).toContainText('|x|, untrained');
  await expect(page.getByText('Iteration 2', { exact: true })).toBeVisible();
});

test('from a network of several inputs to one of a single input, by opening, undoing and redoing', async ({ page }) => {
  await openDocument(page, overview);
  await expect(network(page)).toContainText('4 – 3 – 3 – 2');
  await button(page, `Undo: open “${overview.title}”`).click();
  await expect(network(page)).toContainText('|x|, untrained');
  await settled(page);
  await button(page, `Redo: open “${overview.title}”`).click();
  await settled(page);
  await choose(page, '|x| by hand');
  await expect(network(page)).toContainText('|x| by hand');
  await settled(page);
  await expect(page.getByRole('slider', { name: 'x of observation 0' })).toBeVisible();
});

test('the same file can be opened twice, and what is missing but optional is filled in', async ({ page }) => {
  const small = JSON.stringify({
    format: 'backstep',
    version: 1,
    layers: [layer([[1]], 'linear', [0])],
    loss: 'rss',
    data: { x: [[2]], y: [[3]] },
  });
  for (let k = 0; k < 2; k++) {
    await openFile(page, small);
    await expect(network(page)).toContainText('Untitled');
    await openDocument(page, abs);
  }
});

const bad: Record<string, readonly [content: string, sentence: string | RegExp]> = {
  'text that is not JSON': ['W = [[1, 2]]', 'This file is not JSON, so it holds no Backstep document.'],
  'an empty file': ['', 'This file is not JSON, so it holds no Backstep document.'],
  'a list': ['[1, 2]', 'This is not a Backstep document: an object with "format": "backstep" was expected.'],
  null: ['null', 'This is not a Backstep document: an object with "format": "backstep" was expected.'],
  'another format': [text({ format: 'keras' }), '"format" is "keras"; "backstep" was expected.'],
  'a later version': [text({ version: 2 }), '"version" is 2; this page reads version 1.'],
  'a ragged W': [
    text({ layers: [layer([[1], [2, 3]]), last] }),
    'layers[0].W[1] has 2 numbers; 1 was expected, one for each number of its first row.',
  ],
  'layers that do not fit together': [
    text({ layers: [layer([[1], [2], [3]], 'relu', [0, 0, 0]), last] }),
    'layers[1].W[0] has 2 numbers; 3 were expected, one for each neuron of layer 1.',
  ],
  'intercepts that do not fit': [text({ layers: [layer([[1], [2]], 'relu', [0]), last] }), /^layers\[0\]\.c has 1 number; 2 were expected/],
  'nine layers': [
    text({ layers: Array.from({ length: 9 }, () => layer([[1]], 'relu', [0])) }),
    'layers has 9 layers; 1 to 8 were expected.',
  ],
  'seventeen neurons': [
    text({
      layers: [
        layer(
          Array.from({ length: 17 }, () => [1]),
          'relu',
          Array.from({ length: 17 }, () => 0),
        ),
        last,
      ],
    }),
    'layers[0].W has 17 neurons; 1 to 16 were expected.',
  ],
  'too many observations': [
    text({ data: { x: Array.from({ length: 10_001 }, () => [1]), y: [] } }),
    'data.x has 10,001 observations; 1 to 10,000 were expected.',
  ],
  'no layers': [text({ layers: [] }), 'layers has 0 layers; 1 to 8 were expected.'],
  NaN: [text({}).replace('0.9', 'NaN'), 'This file is not JSON, so it holds no Backstep document.'],
  'a number too large': [text({}).replace('0.9', '1e999'), 'layers[0].W[0][0] is Infinity; a finite number was expected.'],
  'null for a number': [text({ learningRate: null }), 'learningRate is null; a finite number was expected.'],
  'the log loss without a sigmoid': [
    text({ loss: 'log' }),
    'The log loss needs a sigmoid on the last layer; layers[1].activation is "linear".',
  ],
  'the log loss on targets that are no probabilities': [
    text({ loss: 'log', layers: [abs.layers[0], { ...last, activation: 'sigmoid' }] }),
    'The log loss needs targets from 0 to 1; data.y[0][0] is 1.62.',
  ],
  'an observation that is not there': [text({ observation: 4 }), 'observation is 4; a whole number from 0 to 3 was expected.'],
  'an activation that every object has': [
    text({ layers: [layer([[1], [2]], 'constructor'), last] }),
    /^layers\[0\]\.activation is "constructor"; /,
  ],
  'a document in __proto__': [
    `{"__proto__": ${text({})}}`,
    'This is not a Backstep document: an object with "format": "backstep" was expected.',
  ],
  'layers in __proto__': [
    `{"format": "backstep", "version": 1, "loss": "rss", "data": {"x": [[1]], "y": [[1]]}, "__proto__": {"layers": []}}`,
    'layers is missing; a list was expected.',
  ],
  '3 MB of text': ['lorem ipsum '.repeat(262_144), 'This file is not JSON, so it holds no Backstep document.'],
  'a title of 3 MB': [text({ title: 'a'.repeat(3_000_000) }), 'title has 3,000,000 characters; at most 200 were expected.'],
  'more characters than can be opened': [' '.repeat(10_000_001), 'This file has 10,000,001 characters; at most 10,000,000 can be opened.'],
};

for (const [name, [content, sentence]] of Object.entries(bad)) {
  test(`a file with ${name} is refused in one sentence, and nothing is lost`, async ({ page }) => {
    const weight = page.getByRole('textbox', { name: 'w 0 0 of layer 1', exact: true });
    await weight.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('0.75');
    await page.keyboard.press('Enter');
    await timeline(page).focus();
    for (let k = 0; k < 4; k++) await page.keyboard.press('ArrowRight');
    await settled(page);
    const before = await allValues(page);
    await openFile(page, content);
    await expect(alert(page)).toHaveCount(1);
    await expect(alert(page).getByRole('paragraph')).toHaveText(sentence);
    await expect(timeline(page)).toHaveAttribute('aria-valuenow', '4');
    await expect(network(page)).toContainText('|x|, untrained');
    await expect(button(page, 'Undo: set w₀,₀⁽¹⁾')).toBeVisible();
    expect(await allValues(page)).toEqual(before);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    await alert(page).getByRole('button', { name: 'Dismiss' }).click();
    await expect(alert(page)).toHaveCount(0);
  });
}

test('a good file after a bad one takes its sentence away', async ({ page }) => {
  await openFile(page, 'nothing');
  await expect(alert(page)).toHaveCount(1);
  await openDocument(page, abs);
  await expect(alert(page)).toHaveCount(0);
});

test('a title that looks like markup is shown as text', async ({ page }) => {
  await openDocument(page, { ...abs, title: '<img src=x onerror=alert(1)>' });
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('a file dropped on the page is opened, a bad one refused', async ({ page }) => {
  const dropped = (content: string) =>
    page.evaluateHandle((held) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([held], 'network.json', { type: 'application/json' }));
      return transfer;
    }, content);
  const target = page.getByRole('main');
  const hint = page.getByText('Drop a network or a table to open it');
  const dataTransfer = await dropped(text({ title: 'Dropped' }));
  await target.dispatchEvent('dragenter', { dataTransfer });
  await target.dispatchEvent('dragover', { dataTransfer });
  await expect(hint).toBeVisible();
  await target.dispatchEvent('dragleave', { dataTransfer });
  await expect(hint).toBeHidden();
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
  await expect(network(page)).toContainText('Dropped');
  await expect(hint).toBeHidden();
  const nothing = { dataTransfer: await dropped('no') };
  await target.dispatchEvent('dragover', nothing);
  await target.dispatchEvent('drop', nothing);
  await expect(alert(page)).toContainText('This file is not JSON');
  await expect(network(page)).toContainText('Dropped');
});

test('text dragged over the page is none of its business', async ({ page }) => {
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'words');
    return transfer;
  });
  await page.getByRole('main').dispatchEvent('dragover', { dataTransfer });
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer });
  await expect(page.getByText('Drop a network or a table to open it')).toBeHidden();
  await expect(alert(page)).toHaveCount(0);
});

const awkward = documentOf({
  title: 'Größe ½ / “x” <y>',
  widths: [3, 2, 5, 1],
  activations: ['sigmoid', 'linear', 'sigmoid'],
  loss: 'log',
  seed: 3,
});

for (const doc of [abs, overview, classes, awkward]) {
  test(`“${doc.title}” saved and opened elsewhere is the same to the last digit`, async ({ page, context }) => {
    await openDocument(page, doc);
    const { name, content } = await save(page, 'Save…');
    expect(name).toMatch(/^[\p{L}\p{N}-]+\.backstep\.json$/u);
    const other = await context.newPage();
    await other.emulateMedia({ reducedMotion: 'reduce' });
    await start(other);
    await openFile(other, content);
    await expect(network(other)).toContainText(doc.title);
    await settled(other);
    for (let k = 0; k < 2; k++) {
      const here = await allValues(page);
      expect(here.length).toBeGreaterThan(5);
      // Which layers stand open in the inspector follows the step when there is time for it.
      await expect(async () => expect(await allValues(other)).toEqual(await allValues(page))).toPass();
      for (const one of [page, other]) {
        await button(one, 'Last step of this iteration').click();
        await settled(one);
      }
    }
    expect((await save(other, 'Save…')).content).toBe(content);
  });
}

test('after an update the initial parameters and those of the iteration are saved apart', async ({ page }) => {
  await openDocument(page, abs);
  const weight = page.getByRole('textbox', { name: 'w 0 0 of layer 2', exact: true });
  await button(page, 'Last step of this iteration').click();
  await button(page, 'One step on').click();
  const updated = await weight.getAttribute('data-value');
  const first = await save(page, 'Save with the initial parameters…');
  const now = await save(page, 'Save with the parameters of this iteration…');
  const weightOf = (content: string) => String((JSON.parse(content) as typeof abs).layers[1]?.W[0]?.[0]);
  expect(weightOf(first.content)).toBe('1.2');
  expect(weightOf(now.content)).toBe(updated);
  await expect(alert(page)).toHaveCount(0);
});
