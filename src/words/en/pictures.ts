/** Words of the pictures of a run. Iterations are counted from 1, as on the timeline. */
export const picturesWords = {
  choose: 'Picture of the run',
  pictures: { loss: 'Loss', parameters: 'Parameters', landscape: 'Landscape' },
  none: 'Run, or make an update: each parameter draws its line here.',
  layers: 'Which layer',
  all: 'All layers',
  layer: (layer: number) => `Layer ${layer}`,
  which: 'Which parameter',
  key: { W: 'weights', c: 'intercepts' },
  lines: 'Parameters over iterations: left and right go through iterations, up and down through parameters, Enter goes to the iteration',
  readout: (name: string, value: string, iteration: number) => `${name} = ${value} in iteration ${iteration + 1}`,
  spoken: (name: string, value: string, iteration: number) => `${name} is ${value} in iteration ${iteration + 1}`,
  across: 'Parameter across',
  up: 'Parameter up',
  closer: 'Show less around the path',
  wider: 'Show more around the path',
  landscape: (across: string, up: string) => `Loss over ${across} and ${up}: arrow keys read it, Home goes to where the network stands`,
  place: (a: string, b: string) => `at (${a}, ${b})`,
  lossThere: (loss: string) => `L = ${loss}`,
  spokenThere: (across: string, a: string, up: string, b: string, loss: string | null) =>
    `${across} ${a}, ${up} ${b}${loss === null ? '' : `: loss ${loss}`}`,
  /** What the path is, and what it is not. `others` are the parameters that the picture holds. */
  projected: (others: number, observations: number, path: boolean) =>
    `The loss of ${observations === 1 ? '1 observation' : `${observations} observations`}${others === 0 ? '' : `, the other ${others === 1 ? 'parameter' : `${others} parameters`} held as they are now`}.${
      path && others > 0
        ? ` They moved, too, while the run went along its path: what is seen is the path’s shadow, and the ground under its earlier part was another then.`
        : ''
    }`,
  marks: { start: 'start', now: 'now' },
  failed: 'The part of the page that draws the landscape could not be started. Reload the page to try again.',
} as const;
