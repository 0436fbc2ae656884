import type { helpWords as English } from '../en/help.ts';
import type { Words } from '../words.ts';

/** The help sheet. */
export const helpWords: Words<typeof English> = {
  title: 'Tasten',
  close: 'Schließen',
  intro:
    'Geh mit den Pfeiltasten durch das Netz. Zeig auf eine Zahl, um sie überall zu sehen, und die Zahlen, aus denen sie entstand. Tippe in ein Feld rechts, zieh x im Diagramm oder ein Gewicht an seiner Kante.',
  commands: {
    next: 'Einen Schritt weiter',
    previous: 'Einen Schritt zurück',
    first: 'Erster Schritt; noch einmal: der allererste Anfang',
    last: 'Letzter Schritt dieser Iteration',
    play: 'Abspielen oder anhalten',
    layer: 'In Schritten von Schichten',
    matrix: 'In Schritten von Matrizen',
    scalar: 'In Schritten von Zahlen',
    followUp: 'Dem Neuron darüber folgen',
    followDown: 'Dem Neuron darunter folgen',
    predict: 'Jeden Schritt vorhersagen, bevor er gezeigt wird, oder nicht mehr',
    coverSteps: 'Die Klasse fragen: verdecken, was jeder Schritt berechnet, oder nicht mehr',
    uncover: 'Nächste Zahl aufdecken',
    uncoverAll: 'Alle Zahlen aufdecken',
    coverOne: 'Zahl, auf die gezeigt wird, verdecken oder aufdecken',
    fractions: 'Brüche statt Dezimalzahlen, wo eine Zahl ein einfacher Bruch ist, oder nicht mehr',
    moreDigits: 'Eine Nachkommastelle mehr, bis 6',
    fewerDigits: 'Eine Nachkommastelle weniger, bis 0',
    learn: 'Kapitel zeigen oder verbergen',
    nextLesson: 'Nächste Lektion',
    previousLesson: 'Vorige Lektion',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    open: 'Ein Dokument öffnen',
    save: 'Dieses Dokument speichern',
    present: 'Vorführen: Bühne und Karte so groß wie das Fenster',
    leave: 'Vorführung verlassen',
    settings: 'Einstellungen von Schreibweise und Farben',
    help: 'Diese Übersicht',
  },
  or: 'oder',
  numbers: 'Liegt der Tastaturfokus auf einer Zahl, gehen die Pfeiltasten zu den Zahlen um sie herum.',
};
