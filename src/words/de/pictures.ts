import type { picturesWords as English } from '../en/pictures.ts';
import type { Words } from '../words.ts';

/** Worte der Bilder eines Trainings. Iterationen werden von 1 an gezählt, wie auf der Zeitleiste. */
export const picturesWords: Words<typeof English> = {
  choose: 'Bild des Trainings',
  pictures: { loss: 'Verlust', parameters: 'Parameter', landscape: 'Landschaft' },
  none: 'Starte das Training oder mache ein Update: Hier zeichnet jeder Parameter seine Linie.',
  layers: 'Welche Schicht',
  all: 'Alle Schichten',
  layer: (layer) => `Schicht ${layer}`,
  which: 'Welcher Parameter',
  key: { W: 'Gewichte', c: 'Achsenabschnitte' },
  lines:
    'Parameter über die Iterationen: links und rechts gehen durch die Iterationen, auf und ab durch die Parameter, Enter geht zur Iteration',
  readout: (name, value, iteration) => `${name} = ${value} in Iteration ${iteration + 1}`,
  spoken: (name, value, iteration) => `${name} ist ${value} in Iteration ${iteration + 1}`,
  across: 'Parameter nach rechts',
  up: 'Parameter nach oben',
  closer: 'Weniger um den Weg herum zeigen',
  wider: 'Mehr um den Weg herum zeigen',
  landscape: (across, up) => `Verlust über ${across} und ${up}: die Pfeiltasten lesen ihn, Pos1 geht dorthin, wo das Netz steht`,
  place: (a, b) => `bei (${a}; ${b})`,
  lossThere: (loss) => `L = ${loss}`,
  spokenThere: (across, a, up, b, loss) => `${across} ${a}, ${up} ${b}${loss === null ? '' : `: Verlust ${loss}`}`,
  projected: (others, observations, path) =>
    `Der Verlust von ${observations === 1 ? '1 Beobachtung' : `${observations} Beobachtungen`}${others === 0 ? '' : `; ${others === 1 ? 'der andere Parameter bleibt, wie er' : `die anderen ${others} Parameter bleiben, wie sie`} jetzt ${others === 1 ? 'ist' : 'sind'}`}.${
      path && others > 0
        ? ' Auf dem Weg haben auch sie sich bewegt: Zu sehen ist der Schatten des Wegs, und der Boden unter seinem früheren Teil war damals ein anderer.'
        : ''
    }`,
  marks: { start: 'Anfang', now: 'jetzt' },
  failed: 'Der Teil der Seite, der die Landschaft zeichnet, ließ sich nicht starten. Lade die Seite neu, um es noch einmal zu versuchen.',
};
