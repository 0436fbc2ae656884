import type { galleryWords as English } from '../en/gallery.ts';
import type { Words } from '../words.ts';
import { activationWords, lossWords } from './lab.ts';

const inText = (name: string) => (name === 'Linear' ? 'linear' : name);

/** The gallery of examples and of what one has kept. */
export const galleryWords: Words<typeof English> = {
  title: 'Netze',
  intro: 'Beim Öffnen geht nichts verloren: Rückgängig holt zurück, was du jetzt hast.',
  close: 'Schließen',
  examples: 'Beispiele',
  mine: 'Meine Netze',
  none: 'Noch nichts aufgehoben. Was du aufhebst, bleibt auf diesem Gerät und geht nirgendwohin.',
  keep: 'Das offene Netz aufheben',
  shape: (widths) => widths.join(' – '),
  activations: (names) => [...new Set(names)].map((name) => inText(activationWords[name])).join(', '),
  data: (loss, observations) =>
    `${lossWords[loss]}, ${observations === 1 ? '1 Beobachtung' : `${observations.toLocaleString('de')} Beobachtungen`}`,
  keptOn: (when) => `Aufgehoben am ${when.toLocaleString('de', { dateStyle: 'medium', timeStyle: 'short' })}`,
  kept: (title) => `Aufgehoben als „${title}“.`,
  rename: 'Umbenennen',
  renameThis: (title) => `„${title}“ umbenennen`,
  newTitle: (title) => `Neuer Name von „${title}“`,
  renamed: (title) => `In „${title}“ umbenannt.`,
  duplicate: 'Verdoppeln',
  duplicateThis: (title) => `„${title}“ verdoppeln`,
  remove: 'Löschen',
  removeThis: (title) => `„${title}“ löschen`,
  removed: (title) => `„${title}“ gelöscht.`,
  undo: 'Rückgängig',
};
