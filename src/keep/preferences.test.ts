import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { absByHand } from '../documents/examples/abs-by-hand.ts';
import { createLab } from '../lab/store.ts';
import { chapterSettings } from '../notation/settings.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Each visit is a page of its own. */
async function visit() {
  vi.resetModules();
  const { keepPreferences } = await import('./preferences.ts');
  const lab = createLab(absByHand);
  keepPreferences(lab);
  return lab;
}

it('theme and settings of notation come back on the next visit', async () => {
  const first = await visit();
  expect(first.getState().settings).toEqual(chapterSettings);
  first.getState().actions.setTheme('projector');
  first.getState().actions.setSettings({ base: 1, names: 'ba', layout: 'denominator' });
  first.getState().actions.setSettings({ digits: 5, fractions: true });
  first.getState().actions.setUncovering('all');
  const { theme, settings, uncovering } = (await visit()).getState();
  expect([theme, uncovering]).toEqual(['projector', 'all']);
  expect(settings).toEqual({ base: 1, names: 'ba', layout: 'denominator', reduction: 'sum', digits: 5, fractions: true });
});

it('settings from before there were digits and fractions are kept', async () => {
  kept.set('backstep.notation', '{"version":1,"value":{"base":1,"layout":"numerator","reduction":"mean","names":"ba"}}');
  expect((await visit()).getState().settings).toEqual({ ...chapterSettings, base: 1, reduction: 'mean', names: 'ba' });
});

it.each([
  '{',
  '7',
  '{"version":1,"value":{"base":2}}',
  '{"version":1,"value":{"base":1,"names":"ba","layout":"numerator"}}',
  '{"version":2,"value":{"base":1,"names":"ba","layout":"numerator"}}',
  '{"version":9,"value":{}}',
])('what is kept and makes no sense, %s, is as if it were not there', async (text) => {
  kept.set('backstep.notation', text);
  kept.set('backstep.theme', text);
  const { theme, settings } = (await visit()).getState();
  expect([theme, settings]).toEqual(['system', chapterSettings]);
});
