import { describe, expect, it } from 'vitest';
import { embedAddress, readEmbed, snippetOf } from './parameters.ts';

const own = 'https://lab.example';

describe('the address of an embedded lab', () => {
  it('asks for nothing unless it says so', () => {
    expect(readEmbed('', own)).toBeNull();
    expect(readEmbed('?show=stage', own)).toBeNull();
  });
  it('has defaults', () => {
    expect(readEmbed('?embed', own)).toEqual({
      show: new Set(['stage', 'card', 'timeline']),
      theme: 'system',
      origin: own,
      example: null,
      problems: [],
    });
  });
  it('names parts, theme, example and the origin that is heard', () => {
    expect(readEmbed('?embed&show=timeline,stage&theme=dark&example=xor&origin=https://school.example', own)).toEqual({
      show: new Set(['stage', 'timeline']),
      theme: 'dark',
      origin: 'https://school.example',
      example: 'xor',
      problems: [],
    });
  });
  it.each([
    '*',
    'null',
    'school.example',
    'javascript:alert(1)',
    'https://school.example/page',
    'https://a.example, https://b.example',
    '',
  ])('hears only its own origin where “%s” is named', (origin) => {
    const read = readEmbed(`?embed&origin=${encodeURIComponent(origin)}`, own);
    expect(read?.origin).toBe(own);
    expect(read?.problems).toHaveLength(1);
  });
  it('says what it did not understand, and keeps the rest', () => {
    const read = readEmbed('?embed&show=stage,__proto__&theme=pink', own);
    expect(read?.show).toEqual(new Set(['stage']));
    expect(read?.theme).toBe('system');
    expect(read?.problems.join(' ')).toMatch(/“__proto__” is no part.*“pink” is no theme/);
  });
  it('makes HTML in which a title is only text', () => {
    const snippet = snippetOf(embedAddress('https://lab.example/backstep/?x=1#old', '1.abc'), '<b>"A & B"');
    expect(snippet).toContain('src="https://lab.example/backstep/?embed#1.abc"');
    expect(snippet).toContain('title="Backstep: &lt;b>&quot;A &amp; B&quot;"');
  });
});
