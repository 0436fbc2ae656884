import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { classNameOf } from './classNames.ts';

afterEach(() => vi.unstubAllEnvs());

it('no two classes of the page have one name, and each is short', () => {
  vi.stubEnv('NODE_ENV', 'production');
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.module.css'));
  const names = files.flatMap((path) => {
    const css = readFileSync(join('src', path), 'utf8');
    const classes = new Set(Array.from(css.matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g), ([, name = '']) => name));
    return [...classes].map((name) => classNameOf(name, join(process.cwd(), 'src', path), css));
  });
  expect(names.length).toBeGreaterThan(files.length);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^_[a-z\d]{5,8}$/.test(name))).toEqual([]);
});

it('the same class has the same name wherever it is asked for, and a readable one while one develops', () => {
  const css = '.tall {}\n.tallest {}';
  expect(classNameOf('tallest', 'src/a.module.css?x', css)).toBe(classNameOf('tallest', `${process.cwd()}/src/a.module.css`, css));
  expect(classNameOf('tallest', 'src/a.module.css', css)).toMatch(/^tallest_/);
});
