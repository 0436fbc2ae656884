import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { linear } from '../../ui/linear.ts';
import { Ground } from './Ground.tsx';

const none = () => undefined;

test('the map says where its cursor is, and of the output only what is told: no number stands in for one that is covered', () => {
  const ground = (place: { at: [number, number]; observation: number | null } | null, spoken: string) =>
    renderToStaticMarkup(
      <Ground
        x={linear([-2, 3], [0, 100])}
        y={linear([-1, 1], [100, 0])}
        inputs={[
          [0.25, 0.75],
          [1.5, -1],
        ]}
        followed={1}
        label="a place"
        place={place}
        spoken={spoken}
        onPlace={none}
        onFollow={none}
      />,
    );
  const before = ground(null, 'x 0 1.50, x 1 −1.00');
  expect(before).toContain('aria-valuemin="-2" aria-valuemax="3" aria-valuenow="1.5" aria-valuetext="x 0 1.50, x 1 −1.00"');
  expect(ground({ at: [0.25, 0.75], observation: 0 }, 'waits')).toContain('aria-valuenow="0.25" aria-valuetext="waits"');
});
