import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' });

/** The classes that a CSS module has rules for; strings and names that are global are none. */
function ruled(css: string): ReadonlySet<string> {
  const own = css.replaceAll(/\/\*.*?\*\/|:global\([^)]*\)|'[^']*'/gs, '');
  return new Set(Array.from(own.matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g), ([, name = '']) => name));
}

/** The classes that components and other CSS modules take from each CSS module, as `path class`. */
function wornBy(path: string): string[] {
  const text = readFileSync(join('src', path), 'utf8');
  const from = (module = '') => join(dirname(path), module);
  const composed = Array.from(text.matchAll(/composes: (\w+) from '([^']+)'/g), ([, name, module]) => `${from(module)} ${name}`);
  const imported = Array.from(text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g), ([, css, module]) =>
    Array.from(
      text.matchAll(new RegExp(String.raw`(?<![./\w])${css}(?:\.(\w+)|\['([\w-]+)'\])`, 'g')),
      ([, name, quoted]) => `${from(module)} ${name ?? quoted}`,
    ),
  );
  return [...composed, ...imported.flat()];
}

it('every class that a view wears has a rule, and every rule a view that wears its class', () => {
  const modules = files.filter((path) => path.endsWith('.module.css'));
  const rules = modules.flatMap((path) => [...ruled(readFileSync(join('src', path), 'utf8'))].map((name) => `${path} ${name}`));
  const worn = new Set(files.filter((path) => /\.(tsx?|module\.css)$/.test(path)).flatMap(wornBy));
  expect(worn.size).toBeGreaterThan(modules.length);
  expect([...worn].filter((name) => !rules.includes(name))).toEqual([]);
  expect(rules.filter((name) => !worn.has(name))).toEqual([]);
});
