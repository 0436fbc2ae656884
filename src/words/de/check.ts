import type { checkWords as English } from '../en/check.ts';
import type { Words } from '../words.ts';

const numbers = (count: number) => (count === 1 ? '1 Zahl' : `${count.toLocaleString('de')} Zahlen`);

/** What is special about a reference case: the fixture has English names. */
const kinds: Readonly<Record<string, string>> = { plain: 'gewöhnlich', large: 'groß', integers: 'ganze Zahlen', zeros: 'Nullen' };

/** The name of a network that is compared, such as “case 12 (zeros)”, or “seed 3 (1-2-1)” of one that is made. */
const named = (network: string) =>
  network
    .replace(/^case (\d+) \((\w+)\)$/, (_, number: string, kind: string) => `Fall ${number} (${kinds[kind] ?? kind})`)
    .replace(/^seed (\d+)/, 'Startwert $1');

/** The self-check. */
export const checkWords: Words<typeof English> = {
  link: 'Alle Zahlen in diesem Browser nachprüfen',
  title: 'Die Zahlen nachgeprüft',
  back: 'Zurück zum Labor',
  intro:
    'Dein Browser berechnet die Zahlen von Backstep eben jetzt und auf diesem Gerät noch einmal und vergleicht sie mit Zahlen, die auf einem anderen Weg gefunden wurden. Nichts wird irgendwohin gesendet.',
  running: (title) => `Wird verglichen: ${title}`,
  starting: 'Die Vergleichszahlen werden geholt',
  progress: 'Wie viel verglichen ist',
  agree: (count, total, seconds) =>
    `Alle ${count} Vergleiche stimmen überein: ${numbers(total)} in ${seconds.toLocaleString('de', { maximumFractionDigits: 1 })} Sekunden.`,
  disagree: (wrong, count, total) =>
    `${wrong} von ${count} Vergleichen ${wrong === 1 ? 'stimmt' : 'stimmen'} nicht überein; verglichen wurden ${numbers(total)}.`,
  missing: 'Die Vergleichszahlen ließen sich nicht holen. Versuche es noch einmal, wenn ein Netz da ist.',
  failed: 'Der Vergleich ist abgebrochen. Was bis dahin verglichen war, steht unten.',
  again: 'Noch einmal vergleichen',
  copy: 'Als Text kopieren',
  print: 'Drucken',
  verdicts: {
    waiting: 'Wartet',
    running: 'Wird verglichen',
    agrees: 'Stimmt überein',
    disagrees: 'Stimmt nicht überein',
    absent: 'Nicht in diesem Browser',
  },
  figures: {
    networks: 'Netze',
    numbers: 'Verglichene Zahlen',
    leftOut: 'Ausgelassen',
    largest: 'Größte Abweichung',
    allowed: 'Erlaubt',
    where: 'Wo',
    wrong: 'Weiter auseinander als erlaubt',
  },
  none: 'keine, bis zum letzten Bit',
  unknown: 'keine Zahl',
  place: ({ network, observation, updates, id }) =>
    [
      id,
      named(network),
      ...(observation === undefined ? [] : [`Beobachtung ${observation}`]),
      ...(updates === undefined ? [] : [`nach ${updates === 1 ? '1 Update' : `${updates} Updates`}`]),
    ].join(', '),
  pair: (place, found, expected) => `${place}: ${found}, und ${expected} dort, womit verglichen wird`,
  groups: {
    reference: {
      title: 'Mit PyTorch',
      text: 'Netze mit einer bis vier Schichten und bis zu 20 Beobachtungen, und was PyTorchs automatisches Differenzieren in float64 daraus macht. In manchen stehen ReLUs genau auf 0, in anderen sind Sigmoide so gut wie 0 oder 1. Abweichungen gelten in Teilen der Zahl, oder von 1, wo das mehr ist.',
    },
    mathematics: {
      title: 'Mit sich selbst, auf anderem Weg',
      text: 'Dieselben Netze. Ein Gradient muss die Steigung des Verlusts sein, und eine Zahl das, woraus sie nach ihrer Erklärung entstanden ist.',
    },
    engines: {
      title: 'Rechenwerk mit Rechenwerk',
      text: 'Was im Hintergrund trainiert, hält alle Parameter in einer Reihe im Speicher und kennt keine Schritte; seine Verluste und Gradienten werden mit denen der schrittweisen Durchläufe verglichen, für dieselben Netze und ein paar größere, über alle Beobachtungen und über einige. Abweichungen gelten in Teilen der Summanden einer Zahl: Wo sich große Summanden aufheben, stimmen die letzten Stellen bei keinen zwei Reihenfolgen überein.',
    },
  },
  parts: {
    passes: {
      title: 'Jede Zahl eines Durchlaufs',
      text: 'h, z, Verluste und alle Gradienten jeder Beobachtung, vorwärts und rückwärts. Wo PyTorchs eigene Zahl ihre Stellen verloren hat, ist sie ausgelassen.',
    },
    batch: {
      title: 'Alle Beobachtungen auf einmal',
      text: 'Die Batch-Form: jede Spalte mit dem Durchlauf ihrer Beobachtung, und die Gradienten, die über alle summiert sind.',
    },
    descent: { title: 'Gradientenabstieg', text: 'Die Parameter nach bis zu 50 Updates, und der Verlust vor jedem.' },
    training: { title: 'Training im Hintergrund', text: 'Dieselben Updates von dem, was trainiert, während die Seite frei bleibt.' },
    slopes: {
      title: 'Gradienten mit Differenzenquotienten',
      text: 'Jeder Parameter v wird um ε = 10⁻⁵ nach oben und unten bewegt, oder um 10⁻⁵ seiner selbst, wo das mehr ist; (L(v + ε) − L(v − ε)) / 2ε muss der Gradient sein. Wo das h einer ReLU dazwischen sein Vorzeichen wechselt, vermischt der Quotient die Steigungen beiderseits des Knicks: Solche Parameter sind ausgelassen.',
    },
    explanations: {
      title: 'Erklärungen',
      text: 'Jede Zahl jedes Durchlaufs, auch die Einträge der Jacobi-Matrizen und Tensoren, noch einmal aus den Operanden, die ihre Erklärung nennt.',
    },
    typescript: { title: 'Mit JavaScript', text: 'Das Rechenwerk, das in jedem Browser läuft.' },
    simd: { title: 'Mit WebAssembly', text: 'Das Rechenwerk, das zwei Beobachtungen mit einem Befehl nimmt, wo ein Browser das kann.' },
  },
  about: 'Was geprüft wurde, und wo',
  version: 'Programmversion',
  versionOf: (version, build) => `Backstep ${version}, Build ${build}`,
  browser: 'Dein Browser',
  when: 'Wann',
  ids: 'Zahlen heißen nach ihren Ids: gradW.2.0.1 ist der Gradient des Gewichts der Schicht 2 in Neuron 0 von Neuron 1.',
};
