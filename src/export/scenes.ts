import { problems } from '../core/arbitraries.ts';
import type { BackstepDocument } from '../documents/document.ts';
import { sceneOf, type Scene } from '../lab/scene.ts';
import { chapterSettings } from '../notation/settings.ts';
import { start, type Place } from '../walk/place.ts';
import type { Grain } from '../walk/step.ts';

/** For tests: scenes of documents, given and random. */

export const sceneAt = (
  document: BackstepDocument,
  place: Partial<Place> = {},
  grain: Grain = 'matrix',
  settings = chapterSettings,
): Scene => sceneOf([{ iteration: 0, document }], { ...start, ...place }, grain, settings);

/** The last stop of the first iteration: every number is known. */
export const lastScene = (document: BackstepDocument): Scene => {
  const { plan } = sceneAt(document);
  return sceneAt(document, { step: plan.steps.length, scalar: (plan.steps.at(-1)?.scalars.length ?? 1) - 1 });
};

export const randomDocuments = problems.map(({ network, x, y }): BackstepDocument => ({
  format: 'backstep',
  version: 1,
  title: 'Random',
  ...network,
  data: { x, y },
  observation: 0,
  learningRate: 0.05,
}));
