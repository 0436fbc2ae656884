import { subjectOf } from '../../lab/chain.ts';
import type { Scene } from '../../lab/scene.ts';
import { memoise } from '../../walk/memoise.ts';
import { passOf } from '../../walk/pass.ts';
import type { Given } from '../../predict/question.ts';

/** Past so many observations nobody has added them up by hand. */
const most = 200;

/** What answers are checked against in a scene. */
export const givenOf: (scene: Scene) => Given = memoise(({ document, pass }) => ({
  pass,
  observations:
    pass.all || document.data.x.length > most
      ? [pass]
      : document.data.x.map((_, observation) => passOf(subjectOf({ ...document, observation }))),
}));
