import { expect, it } from 'vitest';
import { overview4332 } from '../../documents/examples/overview-4332.ts';
import { subjectOf } from '../../lab/chain.ts';
import { passOf } from '../../walk/pass.ts';
import { whyOf } from '../../walk/why.ts';
import { texOfWhy } from './tex.ts';

const pass = passOf(subjectOf(overview4332));
const tex = (id: string) =>
  texOfWhy(pass, whyOf(pass, { iteration: 0, inherited: false }, { id, before: false }, false), (of) => (of.startsWith('loss') ? 4 : 2));

it('a negative number has brackets but at the beginning of a line or of a bracket, a constant no decimals, a loss those of the page', () => {
  expect(tex('h.1.0')).toMatch(/ = -?\d[^=]* = 0\.33$/);
  expect(tex('z.2.1')).toMatch(/= \\mathrm\{ReLU\}\\,\\bigl\( -0\.37 \\bigr\) = 0\.00$/);
  expect(tex('gradYhat.0')).toMatch(/= -2 \\cdot \\bigl\( -0\.98 - 0\.63 \\bigr\) = 3\.22$/);
  expect(tex('loss.0')).toMatch(/= 2\.5914$/);
  expect(tex('gradZ.1.0')).toMatch(/1\.07 \\cdot \(-1\.17\) \+ 0\.00/);
});
