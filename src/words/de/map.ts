import type { mapWords as English } from '../en/map.ts';
import type { Words } from '../words.ts';

/** Worte der Karte eines Netzes mit zwei Eingaben. */
const count = (observations: number) => (observations === 1 ? '1 Beobachtung' : `${observations} Beobachtungen`);

export const mapWords: Words<typeof English> = {
  title: 'Karte',
  choose: 'Was das Bild zeigt',
  over: (yhat) => `${yhat} über x`,
  against: 'ŷ gegen y',
  label: (yhat, observations) => `${yhat} über den beiden Eingaben, mit ${count(observations)}`,
  cursor: (yhat) => `${yhat} an einem Ort: die Pfeiltasten bewegen ihn, Enter folgt der nächsten Beobachtung`,
  classOf: (target) => `y = ${target}`,
  followed: (n) => `n = ${n}`,
  follow: 'klicken, ziehen',
  readout: (at, yhat, value) => `(${at.join('; ')}): ${yhat} = ${value}`,
  readoutOf: (n, at, y, target, yhat, value) => `n = ${n} (${at.join('; ')}): ${y} = ${target}, ${yhat} = ${value}`,
  spokenAt: (places) => places.map(([name, at]) => `${name} ${at}`).join(', '),
  spoken: (at, yhat, value) => `${at}: ${yhat} ist ${value}`,
  spokenWaits: (at) => `${at}. Diese Vorhersage wartet auf deine Antwort.`,
  spokenOf: (n, target) => `, Beobachtung ${n}, Zielwert ${target}`,
  waits: 'Diese Vorhersage wartet auf deine Antwort.',
};
