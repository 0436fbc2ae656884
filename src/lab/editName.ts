import { counted, type Settings } from '../notation/settings.ts';
import { unicodeOf } from '../walk/unicode.ts';
import { labWords as words } from '../words/lab.ts';

/** What an edit is called: a text, or the number or observation that it is about, whose name follows the settings. */
export type EditName = string | { readonly set: string } | { readonly follow: number };

export function editName(name: EditName, settings: Settings): string {
  if (typeof name === 'string') return name;
  return 'set' in name ? words.edit.set(unicodeOf(name.set, settings)) : words.edit.observation(counted(name.follow, settings));
}
