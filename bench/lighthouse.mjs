// Lighthouse's four scores for a phone, with --lighthouse: it is fetched for the occasion, being larger than all else together.
import { collect } from '../build/run.mjs';

export async function lighthouse(url) {
  const args = ['--yes', 'lighthouse@12', url, '--output=json', '--quiet', '--chrome-flags=--headless --no-sandbox --disable-gpu'];
  const { code, output } = await collect('npx', args, { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH } });
  if (code !== 0) {
    console.log('Lighthouse could not be run here.');
    return [];
  }
  const { categories } = JSON.parse(output.slice(output.indexOf('{\n')));
  return ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => ({
    what: `Lighthouse, ${name}`,
    value: categories[name].score * 100,
    unit: 'points',
    goal: 100,
  }));
}
