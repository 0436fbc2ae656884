import type { Formula } from '../../src/chapter/lesson.ts';
import { isBoundId } from '../../src/chapter/resolve.ts';
import { typesetLive } from '../typeset.ts';
import { fail, type Spot } from './problem.ts';
import { languageOf, saidIn } from './said.ts';
import { speak, spokenText } from './spoken.ts';

const bindings = /\\[qv]\{([^}]*)\}/g;

export function checkId(id: string, spot: Spot): string {
  return isBoundId(id) ? id : fail(spot, `There is no quantity “${id}”; docs/format.md lists the ids.`);
}

/** A formula of a lesson, typeset, with its words: those given, or those that follow from it. */
export function formula(tex: string, spoken: string | null, display: boolean, spot: Spot): Formula {
  for (const [, id = ''] of `${tex} ${spoken ?? ''}`.matchAll(bindings)) checkId(id, spot);
  const said = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));
  const words = () => {
    if (spoken !== null) return spokenText(spoken);
    if (display) fail(spot, 'An equation needs its words, for who hears it: “$$ spoken="…"”.');
    try {
      return speak(tex, saidIn[languageOf(spot.file)]);
    } catch (problem) {
      return fail(spot, `No words for “${tex}”: ${said(problem)} Give them, as in “$…${'$'}{spoken="…"}”.`);
    }
  };
  try {
    return { tree: typesetLive(tex, display), spoken: words() };
  } catch (problem) {
    if (problem instanceof Error && problem.name === 'LessonError') throw problem;
    return fail(spot, `“${tex}” cannot be typeset: ${said(problem)}`);
  }
}
