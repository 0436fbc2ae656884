import type { lessonWords as English } from '../en/lessons.ts';
import type { Words } from '../words.ts';

/** What the lab says of lessons that are opened and of things to try. */
export const lessonWords: Words<typeof English> = {
  open: (id) => `Lektion ${id} öffnen`,
  back: (id) => `zurück zu Lektion ${id}`,
  tried: (title) => `„${title}“ ausprobieren`,
  otherNetwork: () => 'Das geladene Netz hat nicht die Zahlen, die es hier braucht. Geh zuerst zur Lektion zurück.',
  unknown: (id) => `Es gibt keine Lektion „${id}“.`,
};
