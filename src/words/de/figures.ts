import type { figureWords as English } from '../en/figures.ts';
import type { Words } from '../words.ts';

/** Words of the figures. */
const grouped = (n: number) => n.toLocaleString('de');
/** “von 3 Neuronen” */
const neurons = (count: number) => (count === 1 ? '1 Neuron' : `${count} Neuronen`);

export const figureWords: Words<typeof English> = {
  names: {
    'box-diagram': 'Kastenbild',
    activation: 'Aktivierung und Steigung',
    'loss-curve': 'Verlust über der Vorhersage',
    hinges: 'Knicke und Kanäle',
    'no-relu': 'Ohne ReLU',
    'neuron-matrix': 'Neuron und Matrix',
    chain: 'Das wachsende Produkt',
    'hidden-size': 'Verdeckte Größe und Verlust',
    'batch-boxes': 'Alle Beobachtungen als Kästen',
    'sum-of-gradients': 'Gradienten addiert',
    'tug-of-war': 'Tauziehen',
    'loop-or-matrix': 'Schleife oder Matrixprodukt',
  },
  choose: 'Abbildung',
  enlarge: (name) => `Vergrößern: ${name}`,
  close: 'Abbildung schließen',
  layer: 'Schicht',
  output: 'Ausgabe',
  outputIs: (d) => `Ausgabe ${d}`,
  comesIn: (symbol, step) => `${symbol} wird in Schritt ${step} berechnet.`,
  layerIs: (layer, depth) => (layer === depth ? `Ausgabeschicht, ${layer}` : `Verdeckte Schicht ${layer}`),

  tug: {
    neuron: 'Neuron',
    neuronIs: (i) => `Neuron ${i}`,
    parameter: 'Parameter',
    plot: (count) =>
      `Der Zug ${count === 1 ? 'der einen Beobachtung' : `jeder von ${count} Beobachtungen`} am Parameter, sortiert: nach oben hebt er ihn, nach unten senkt er ihn`,
    pullOf: (n, pull) => `Beobachtung ${n} zieht mit ${pull}`,
    up: (count, total) => `${count} ${count === 1 ? 'zieht' : 'ziehen'} nach oben, zusammen ${total}`,
    down: (count, total) => `${count} ${count === 1 ? 'zieht' : 'ziehen'} nach unten, zusammen ${total}`,
    wins: (parameter, net) =>
      `Jede Beobachtung allein würde ${parameter} gegen ihren eigenen Gradienten bewegen. ${
        net === 0
          ? 'Alle zusammen halten sie ihn, wo er ist.'
          : `Der Gradient ist die Summe der ihren; das Update ${net > 0 ? 'hebt' : 'senkt'} ${parameter} also.`
      }`,
  },

  boxes: {
    label: (shape) => `Das Netz ${shape} als Kästen, jeder in seiner Form gezeichnet`,
    box: (name, shape) => `${name}, ${shape}`,
    scale: 'Ein kleines Quadrat ist eine Zahl. Jeder Kasten behält seine wahren Verhältnisse.',
  },

  activation: {
    plot: (layer, activation) => `${activation} von Schicht ${layer}, ihre Neuronen als Punkte`,
    slopePlot: (layer, activation) => `Steigung von ${activation} von Schicht ${layer}, ihre Neuronen als Punkte`,
    choose: (layer) => `Aktivierung von Schicht ${layer}`,
    table: (layer) => `Neuronen von Schicht ${layer}`,
    neuron: 'i',
    value: 'f(h)',
    slope: 'f′(h)',
    relu: (off, of) =>
      off === 0
        ? `${of === 1 ? 'Das Neuron ist' : `Alle ${neurons(of)} sind`} an: h ist positiv, die Steigung also 1.`
        : off === of
          ? `${of === 1 ? 'Das Neuron ist' : `Alle ${neurons(of)} sind`} aus: h ist nicht positiv, die Steigung also 0, und nichts geht zurück.`
          : `${off} von ${neurons(of)} ${off === 1 ? 'ist' : 'sind'} aus: Dort ist die Steigung 0, und nichts geht zurück.`,
    sigmoid: (flat, of) =>
      flat === 0
        ? 'Die Steigung ist σ(h)(1 − σ(h)): höchstens 0,25, und am größten bei h = 0.'
        : `${flat} von ${neurons(of)} ${flat === 1 ? 'ist' : 'sind'} gesättigt: So weit draußen ist die Kurve fast flach, ihre Steigung unter 0,05.`,
    linear: 'Die Steigung ist überall 1: h geht durch, wie es ist.',
    convention: 'Genau bei h = 0 hat ReLU keine Steigung; nach Vereinbarung ist sie 0, der gefüllte Punkt.',
    waiting: (step) => `Die Steigungen werden in Schritt ${step} berechnet, auf dem Rückweg.`,
  },

  loss: {
    overYhat: (d) => `Verlust von Ausgabe ${d} über ihrer Vorhersage`,
    overH: (d) => `Verlust von Ausgabe ${d} über h, vor dem Sigmoid`,
    dragY: (d) => `Zielwert y ${d}: ziehen oder mit den Pfeiltasten ändern`,
    slope: 'Steigung',
    rss: 'Je weiter daneben, desto steiler: Die Steigung ist −2-mal der Fehler y − ŷ.',
    log: 'Sicher und falsch kostet ohne Grenze; richtig kostet fast nichts.',
    flat: 'Über h wird der quadratische Verlust flach, wo das Sigmoid es wird: weit daneben und doch kaum Steigung.',
    steady: 'Über h bleibt der Log-Verlust steil, solange der Fehler groß ist: Seine Steigung dort ist ŷ − y selbst.',
    dashed: { rss: 'Gestrichelt: der Log-Verlust.', log: 'Gestrichelt: RSS.' },
  },

  hinges: {
    only: 'Diese Abbildung braucht eine Eingabe, ReLU in der ersten Schicht und eine lineare Ausgabe, wie beim |x|-Netz.',
    open: '|x|-Netz öffnen',
    fit: 'Anpassung, Beobachtungen und das verfolgte x',
    x: (n) => `x von Beobachtung ${n}: ziehen oder mit den Pfeiltasten ändern`,
    channel: (i, live) => `Kanal ${i}, ${live ? 'an' : 'aus'} bei diesem x`,
    hinge: (i, symbol) => `Knick von Neuron ${i}: ziehen oder mit den Pfeiltasten ${symbol} ändern`,
    on: 'an',
    off: 'aus',
    share: 'Anteil an ŷ:',
    flat: 'kein Knick: sein Gewicht ist 0',
    live: (on, of) =>
      on.length === 0
        ? 'Bei diesem x ist jeder Kanal aus: Nur der Achsenabschnitt der Ausgabe bleibt.'
        : on.length === of
          ? 'Bei diesem x ist jeder Kanal an.'
          : `Bei diesem x ${on.length === 1 ? 'ist nur Kanal' : 'sind nur die Kanäle'} ${on.join(', ')} an; den Rest hat ReLU abgeschaltet.`,
    waiting: 'Grau: aus bei diesem x. Ein Knick liegt, wo h 0 ist.',
  },

  size: {
    data: 'Beobachtungen',
    own: (n) => `Diese ${n} Beobachtungen`,
    wave: 'Eine verrauschte Welle',
    tooFew: (n, fewest) =>
      `Dieses Netz hat ${n === 1 ? 'eine Beobachtung' : `${n} Beobachtungen`}; die Hälfte von weniger als ${fewest} sagt zu wenig, deshalb dient eine verrauschte Welle von 40.`,
    start: 'Alle Größen trainieren',
    stop: 'Anhalten',
    training: (size, percent) => `Trainiert ${size} ${size === 1 ? 'verdecktes Neuron' : 'verdeckte Neuronen'}, ${percent} %.`,
    failed: 'Das Training brach ab: Dieser Browser konnte es nicht ausführen.',
    stale: 'Die Beobachtungen haben sich seitdem geändert; trainiere noch einmal.',
    what: 'Eine verdeckte Schicht von 1 bis 16 ReLUs, jede von drei Startpunkten aus mit der Hälfte der Beobachtungen trainiert. Die andere Hälfte wird nur angesehen.',
    plot: 'Mittlerer Verlust über der verdeckten Größe; durchgezogen mit vollen Punkten: die Trainingshälfte, gestrichelt mit Ringen: die zurückgehaltene Hälfte',
    table: 'Mittlerer Verlust je Beobachtung nach verdeckter Größe',
    size: 'Größe',
    trainingLoss: 'Training ●',
    heldOutLoss: 'zurückgehalten ○',
    verdict: (best, loss, underfits, overfits) =>
      `Der zurückgehaltene Verlust ist am kleinsten mit ${best} ${best === 1 ? 'verdecktem Neuron' : 'verdeckten Neuronen'}, ${loss}. ` +
      (underfits
        ? 'Weniger Neuronen passen sich zu wenig an: Beide Verluste sind hoch. '
        : 'Weniger Neuronen passen sich hier nicht klar zu wenig an. ') +
      (overfits
        ? 'Mehr passen sich zu sehr an: Der Trainingsverlust fällt weiter, während der zurückgehaltene steigt.'
        : 'Mehr passen sich diesen Beobachtungen nicht klar zu sehr an.'),
  },

  neuron: {
    view: (i) => `Neuron ${i} allein`,
    matrix: 'Alle Neuronen zugleich',
    next: 'Nächstes Neuron',
    previous: 'Voriges Neuron',
    same: (i) => `Neuron ${i} ist Zeile ${i} des Produkts. Zeig auf eine Zahl: Sie leuchtet in beiden auf.`,
  },

  chain: {
    parameter: 'Gradient von',
    layer: (layer) => `W von Schicht ${layer}`,
    list: (layer) => `Die Faktoren des Gradienten von W von Schicht ${layer}, vom Verlust abwärts`,
    kept: (step) => `aufgehoben in Schritt ${step}`,
    counted: (kept, anew) =>
      `Multiplikationen für alle Gradienten: ${grouped(kept)}, wenn jedes ∇h aufgehoben wird, ${grouped(anew)}, wenn jedes Produkt neu gerechnet wird.`,
  },

  relu: {
    plot: 'Die Beobachtungen, die Anpassung dieses Netzes und die beste Gerade',
    network: 'dieses Netz',
    line: { rss: 'beste Gerade', log: 'beste Gerade durch ein Sigmoid' },
    bars: 'Verlust über alle Beobachtungen',
    same: 'Ohne ReLU dazwischen ergeben Schichten von Geraden eine Gerade: Kein Training kommt unter den Verlust der besten.',
    already: 'Jetzt knickt keine verdeckte Schicht mehr etwas: Mit welchen Gewichten auch immer, dieses Netz ist eine Gerade.',
    take: 'ReLU wegnehmen',
    give: 'Beste Gerade geben',
    edits: { take: 'Aktivierungen wegnehmen', give: 'die beste Gerade' },
  },
};
