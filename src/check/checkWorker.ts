import reference from '../core/fixtures/passes.json?url';
import { casesIn, type Case } from './cases.ts';
import type { CheckNews } from './messages.ts';
import { partsOf, run } from './parts.ts';

const tell = (news: CheckNews) => postMessage(news);

async function fetchCases(): Promise<readonly Case[] | null> {
  try {
    const response = await fetch(reference);
    return response.ok ? casesIn(await response.text()) : null;
  } catch {
    return null;
  }
}

/** Compares as soon as it is started, beside the page, which stays free. */
async function compare(): Promise<void> {
  const cases = await fetchCases();
  if (!cases) return tell({ kind: 'missing' });
  const began = performance.now();
  const parts = partsOf(cases);
  tell({ kind: 'begun', parts: parts.map(({ name, tolerance, steps }) => ({ name, tolerance, steps: steps.length })) });
  for (const part of parts) {
    const result = run(part, (done) => tell({ kind: 'step', name: part.name, done }));
    tell({ kind: 'compared', name: part.name, result });
  }
  tell({ kind: 'ended', milliseconds: performance.now() - began });
}

void compare();
