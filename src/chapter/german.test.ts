import { expect, it } from 'vitest';
import { everyGermanLesson, everyLesson, flat, plainText, triesOf } from './claims/lab.ts';
import type { Lesson } from './lesson.ts';

/**
 * What a lesson does, without what it says: its scene, and of each block its kind, what is done, asked and drawn, and which numbers it binds
 * and shows, in whatever order the sentences have them. What is proved of the English lessons is then proved of the German ones.
 */
function bonesOf({ id, slug, scene, blocks }: Lesson): unknown {
  const idsIn = (value: unknown) => {
    const text = JSON.stringify(value);
    return [/"kind":"value","id":"([^"]+)"/g, /"[vq]":"([^"]+)"/g, /"kind":"lesson","id":"([^"]+)"/g]
      .flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found))
      .sort();
  };
  return {
    id,
    slug,
    scene,
    blocks: flat(blocks).map((block) => ({
      kind: block.kind,
      ids: 'children' in block && block.kind !== 'paragraph' ? [] : idsIn(block),
      ...(block.kind === 'try' ? { actions: block.actions } : {}),
      ...(block.kind === 'figure' ? { name: block.name } : {}),
      ...(block.kind === 'list' ? { items: block.items.length } : {}),
      ...(block.kind === 'equation' ? { tree: JSON.stringify(block.tree).replaceAll(/[^"]*(?:if|wenn|sigmoid|Sigmoid)[^"]*/g, '') } : {}),
      ...(block.kind === 'question'
        ? { key: block.key, ask: block.ask, of: block.ask === 'choice' ? block.choices.map(({ right }) => right) : block.id }
        : {}),
    })),
  };
}

it('every lesson has its German one, in the same order', () => {
  expect(everyGermanLesson.map(({ id }) => id)).toEqual(everyLesson.map(({ id }) => id));
});

it.each(everyLesson.map((english, k) => ({ id: english.id, english, german: everyGermanLesson[k] })))(
  'lesson $id does in German what it does in English',
  ({ english, german }) => {
    expect(german && bonesOf(german)).toEqual(bonesOf(english));
  },
);

it.each(everyGermanLesson.map((lesson) => ({ id: lesson.id, lesson })))('lesson $id sets the numbers that it names', ({ lesson }) => {
  for (const { title, actions } of triesOf(lesson))
    for (const [typed] of plainText(title)
      .replaceAll('−', '-')
      .matchAll(/-?\d+,\d+/g))
      expect(actions.some((action) => action.do === 'set' && action.value === Number(typed.replace(',', '.')))).toBe(true);
});

/** All that is read or heard of a lesson. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === 'text' || name === 'title' || name === 'part') return typeof part === 'string' ? [part] : textsOf(part);
    if (name === 'spoken' && Array.isArray(part)) return part.filter((one) => typeof one === 'string');
    return textsOf(part);
  });
}
const english = /\b(the|and|of|with|is|are|from|layer|loss|weight|times|transposed|squared|equals|prime|by|over)\b/;

it.each(everyGermanLesson.map((lesson, k) => ({ id: lesson.id, german: textsOf(lesson), before: new Set(textsOf(everyLesson[k])) })))(
  'nothing in lesson $id is left in English',
  ({ german, before }) => {
    expect(german.length).toBeGreaterThan(20);
    expect(german.filter((text) => english.test(text) || /\d\.\d\d/.test(text))).toEqual([]);
    // Letters and signs of formulas are said alike.
    expect(
      german.filter(
        (text) => before.has(text) && /[a-zäöüß]{4}/i.test(text.replaceAll(/\b(theta|sigma|delta|minus|plus|ReLU|Linear)\b/g, '')),
      ),
    ).toEqual([]);
  },
);
