import type { presentWords as English } from '../en/present.ts';
import type { Words } from '../words.ts';

/** Presenting: the tools beside the stage. */
export const presentWords: Words<typeof English> = {
  cover: 'Die Klasse fragen: verdecken, was jeder Schritt berechnet',
  pen: 'Stift',
  blank: 'Schwarzer Bildschirm',
  blanked: 'Der Bildschirm ist schwarz; drücken, um den Schritt wieder zu sehen',
  pens: 'Stift',
  colours: { red: 'Rot', blue: 'Blau', green: 'Grün' },
  eraser: 'Radierer',
  undoStroke: 'Letzten Strich zurücknehmen',
  drawing: (strokes) => (strokes === 1 ? 'Zeichnung aus einem Strich' : `Zeichnung aus ${strokes} Strichen`),
};
