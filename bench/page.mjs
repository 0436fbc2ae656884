// From input to the next paint for a step, a hover, an edit and a question at a quarter of the speed, also while it trains; frames while x is dragged.
import { chromium } from '@playwright/test';
import { median, quantile } from './statistics.mjs';
import { overview, wide } from './networks.mjs';

/** Records, for each event of the type in force, the time from the event to the end of the first frame after it. */
function listen() {
  const state = { type: null, times: [] };
  globalThis.latency = state;
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  for (const type of ['keydown', 'pointerover']) {
    addEventListener(
      type,
      ({ timeStamp }) => {
        if (state.type !== type) return;
        requestAnimationFrame(() => {
          waiting.push(() => state.times.push(performance.now() - timeStamp));
          channel.port2.postMessage(0);
        });
      },
      { capture: true, passive: true },
    );
  }
}

const pause = (page, ms) => page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);

/** Clicks a number; the time until the frame in which its answer's picture stands, or all of it, its words too. */
function answered(number, wanted) {
  return new Promise((resolve) => {
    const begin = performance.now();
    const { left, top } = number.getBoundingClientRect();
    const at = { bubbles: true, clientX: left, clientY: top };
    number.dispatchEvent(new PointerEvent('pointerdown', at));
    number.dispatchEvent(new MouseEvent('click', at));
    const look = () => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        if (document.querySelector(wanted)) resolve(performance.now() - begin);
        else requestAnimationFrame(look);
      };
      channel.port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
}

async function timed(page, type, count, act) {
  const times = [];
  for (let i = 0; i < count; i++) {
    await page.evaluate((t) => Object.assign(globalThis.latency, { type: t, times: [] }), type);
    await act(i);
    await pause(page, 350);
    times.push(...(await page.evaluate(() => Object.assign(globalThis.latency, { type: null }).times.slice(0, 1))));
  }
  return times;
}

async function latencies(browser, url, document, goal) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(listen);
  await page.goto(url, { waitUntil: 'networkidle' });
  const buffer = Buffer.from(JSON.stringify(document));
  await page.locator('input[type=file]').setInputFiles({ name: 'n.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: `Network ${document.title}` }).waitFor();
  // All that is fetched when idle has come before the clock runs.
  await page.waitForFunction(() => !document.querySelector('[data-loading]') && !document.documentElement.hasAttribute('data-behind'));
  await pause(page, 1500);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const step = await timed(page, 'keydown', 40, () => page.keyboard.press('ArrowRight'));
  const numbers = await page.locator('[data-number][data-value]').all();
  const hover = await timed(page, 'pointerover', 25, async (i) => {
    const box = await numbers[(i * 7) % numbers.length].boundingBox();
    if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  });
  const field = page.locator('aside input').first();
  const edit = await timed(page, 'keydown', 20, async (i) => {
    await page.evaluate(() => (globalThis.latency.type = null));
    await field.fill(`0.${10 + i}`);
    await pause(page, 200);
    await page.evaluate(() => (globalThis.latency.type = 'keydown'));
    await page.keyboard.press('Enter');
    await field.focus();
  });
  // From the click to the first frame that has the answer's head, its picture, all of it.
  await page.keyboard.press('End');
  await pause(page, 600);
  const number = page.locator('[data-stage] [data-quantity^="gradH."][data-value]').first();
  const asked = async (wanted) => {
    const times = [];
    for (let i = 0; i < 12; i++) {
      times.push(await number.evaluate(answered, wanted));
      await page.keyboard.press('Escape');
      await pause(page, 350);
    }
    return times;
  };
  const opened = await asked('[data-why]');
  const [picture, whole] = [await asked('[data-why] [data-quantity]'), await asked('#why-sentence')];
  await page.close();
  return Object.entries({ step, hover, edit, 'a why, open,': opened, 'a why, its picture,': picture, 'a why, all of it,': whole }).map(
    ([action, times]) => ({
      what: `${action} on ${document.title}, next paint at 4x, p95`,
      value: quantile(times, 0.95),
      unit: 'ms',
      goal,
      more: `median ${median(times).toFixed(0)} of ${times.length}`,
    }),
  );
}

const countFrames = (page, long) =>
  page.evaluate(
    (time) =>
      new Promise((resolve) => {
        const [begin, gaps] = [performance.now(), []];
        let last = begin;
        const frame = (now) => {
          gaps.push(now - last);
          last = now;
          if (now - begin < time) requestAnimationFrame(frame);
          else resolve(gaps.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    long,
  );
const framesOf = (gaps) => (1000 * gaps.length) / gaps.reduce((total, gap) => total + gap, 0);

/** Training as fast as it goes, the page slowed down: how often it draws, and how soon it answers a key. */
async function training(browser, url, document) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(listen);
  await page.goto(url, { waitUntil: 'networkidle' });
  const buffer = Buffer.from(JSON.stringify({ ...document, learningRate: 1e-6 }));
  await page.locator('input[type=file]').setInputFiles({ name: 'n.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: `Network ${document.title}` }).waitFor();
  await page.getByRole('tab', { name: 'Train' }).click();
  await page.getByLabel('Pace', { exact: true }).first().selectOption({ label: 'as fast as it goes' });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await pause(page, 1000);
  const gaps = await countFrames(page, 3000);
  const keys = await timed(page, 'keydown', 25, () => page.keyboard.press('ArrowRight'));
  await page.close();
  return [
    {
      what: `frames a second while ${document.title} trains, at 4x`,
      value: framesOf(gaps),
      unit: 'fps',
      goal: 60,
      more: `p95 ${quantile(gaps, 0.95).toFixed(0)} ms`,
    },
    {
      what: `step while ${document.title} trains, next paint at 4x, p95`,
      value: quantile(keys, 0.95),
      unit: 'ms',
      goal: 50,
      more: `median ${median(keys).toFixed(0)} of ${keys.length}`,
    },
  ];
}

async function frames(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  const handle = page.getByRole('slider', { name: /^x of observation/ });
  const { x, y, width, height } = await handle.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  const counting = countFrames(page, 2000);
  let dragging = true;
  const drag = (async () => {
    for (let i = 0; dragging; i++) await page.mouse.move(x + width / 2 - 60 * Math.abs(Math.sin(i / 15)), y + height / 2);
  })();
  const gaps = await counting;
  dragging = false;
  await drag;
  await page.mouse.up();
  await page.close();
  return {
    what: 'frames a second while x is dragged, unthrottled',
    value: framesOf(gaps),
    unit: 'fps',
    goal: 60,
    more: `p95 ${quantile(gaps, 0.95).toFixed(0)} ms`,
  };
}

export async function measurePage(url) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return [
      ...(await latencies(browser, url, overview, 50)),
      ...(await latencies(browser, url, wide, 100)),
      await frames(browser, url),
      ...(await training(browser, url, overview)),
      ...(await training(browser, url, wide)),
    ];
  } finally {
    await browser.close();
  }
}
