import type { exampleWords as English } from '../en/examples.ts';

/** The examples' titles, and what to look for in each, by its key. */
export const exampleWords: typeof English = {
  absUntrained: {
    title: '|x|, untrainiert',
    look: 'Zwei ReLUs, die |x| noch nicht gelernt haben: Verfolge, wie die Gradienten sie biegen würden.',
  },
  absByHand: {
    title: '|x| von Hand',
    look: 'Die Parameter, die genau |x| ergeben: Auf jeder Seite von 0 ist ein Kanal aktiv.',
  },
  cars: {
    title: 'Autos',
    look: 'Echte Autos (StatLib, 1983): PS, Gewicht, Beschleunigung und Baujahr sagen vorher, wie viele Meilen sie mit einer Gallone fahren, in Zehnern. Trainiere: Drei ReLUs kommen näher heran als die beste Ebene.',
  },
  deadRelus: {
    title: 'Tote ReLUs',
    look: 'Zwei der drei ReLUs sind bei jeder Beobachtung aus: Ihre Gradienten sind 0, also bleiben sie aus.',
  },
  logLoss: {
    title: 'Ja oder nein',
    look: 'Log-Verlust und Sigmoid zusammen: Der Gradient an der Ausgabe ist einfach ŷ − y.',
  },
  mazur: {
    title: 'Mazurs Beispiel',
    look: 'Das bekannte 2-2-2-Beispiel, Ziffer für Ziffer; ohne sein ½ ist der Verlust doppelt so groß wie seiner, und eine Rate von 0,25 ist seine 0,5.',
  },
  overview4332: {
    title: 'Zwei Zielwerte',
    look: 'Vier Eingaben, zwei verdeckte Schichten mit je drei Neuronen, zwei Zielwerte: Jeder Gradient ist jetzt eine Matrix.',
  },
  penguins: {
    title: 'Pinguine',
    look: 'Echte Messwerte: Länge und Höhe des Schnabels, Flosse und Gewicht unterscheiden einen Zügelpinguin (1) von einem Adeliepinguin (0). Sieh, welche Gewichte wachsen.',
  },
  saturated: {
    title: 'Sicher und falsch',
    look: 'Der Verlust ist fast so groß, wie er sein kann, und doch kommt kaum ein Gradient zurück; wechsle zum Log-Verlust, und er kommt.',
  },
  twoWaves: {
    title: 'Eine Eingabe, zwei Zielwerte',
    look: 'Zwei Zielwerte teilen sich eine verdeckte Schicht: Deren Gradient addiert, was beide Fehler von ihr verlangen, und jede Zeile von W⁽²⁾ hört nur vom eigenen.',
  },
  vanishing: {
    title: 'Fünf Sigmoide',
    look: 'Geh durch fünf Sigmoide zurück: Jedes macht den Gradienten kleiner, und kaum etwas erreicht die erste Schicht.',
  },
  xor: {
    title: 'Entweder oder',
    look: 'Keine Gerade trennt diese vier Punkte; sieh, welche verdeckten Neuronen sich drehen müssten und wie weit ein Update sie dreht.',
  },
  zeroStart: {
    title: 'Alles null',
    look: 'Anfangs ist jeder Parameter 0: Die verdeckten Neuronen bekommen dieselben Gradienten und bleiben für immer gleich.',
  },
};
