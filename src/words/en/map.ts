/** Words of the map of a network with two inputs. */
const count = (observations: number) => (observations === 1 ? '1 observation' : `${observations} observations`);

export const mapWords = {
  title: 'Decision map',
  choose: 'What the plot shows',
  over: (yhat: string) => `${yhat} over x`,
  against: 'ŷ against y',
  label: (yhat: string, observations: number) => `${yhat} over the two inputs, with ${count(observations)}`,
  cursor: (yhat: string) => `${yhat} at a place: arrow keys move it, Enter follows the nearest observation`,
  classOf: (target: number) => `y = ${target}`,
  followed: (n: number) => `n = ${n}`,
  follow: 'click or drag',
  /** What is read at a place, as short as can be. */
  readout: (at: readonly string[], yhat: string, value: string) => `(${at.join(', ')}): ${yhat} = ${value}`,
  readoutOf: (n: number, at: readonly string[], y: string, target: string, yhat: string, value: string) =>
    `n = ${n} (${at.join(', ')}): ${y} = ${target}, ${yhat} = ${value}`,
  spokenAt: (places: readonly (readonly [string, string])[]) => places.map(([name, at]) => `${name} ${at}`).join(', '),
  spoken: (at: string, yhat: string, value: string) => `${at}: ${yhat} is ${value}`,
  spokenWaits: (at: string) => `${at}. This prediction waits for your answer.`,
  spokenOf: (n: number, target: string) => `, observation ${n}, target ${target}`,
  waits: 'This prediction waits for your answer.',
} as const;
