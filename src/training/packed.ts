import type { TrainingNews } from './orders.ts';
import type { Loss } from './run.ts';

/** Numbers of a loss in a row; NaN stands for none held out, since a run keeps finite losses only. */
const each = 4;

const packed = (losses: readonly Loss[]): Float64Array =>
  Float64Array.from(losses.flatMap(({ iteration, loss, mean, heldOut }) => [iteration, loss, mean, heldOut ?? NaN]));

function unpacked(numbers: Float64Array): readonly Loss[] {
  return Array.from({ length: numbers.length / each }, (_, k) => {
    const [iteration = NaN, loss = NaN, mean = NaN, heldOut = NaN] = numbers.subarray(k * each, (k + 1) * each);
    return { iteration, loss, mean, heldOut: Number.isNaN(heldOut) ? null : heldOut };
  });
}

type Told = Extract<TrainingNews, { kind: 'at' }>['standing'];

/** News as it travels: hundreds of losses as one buffer, which costs the page next to nothing to receive. */
export type PackedNews =
  | Exclude<TrainingNews, { kind: 'at' }>
  | { readonly kind: 'at'; readonly standing: Omit<Told, 'losses'> & { readonly losses: Float64Array } };

export const pack = (news: TrainingNews): PackedNews =>
  news.kind === 'at' ? { kind: 'at', standing: { ...news.standing, losses: packed(news.standing.losses) } } : news;

export const unpack = (news: PackedNews): TrainingNews =>
  news.kind === 'at' ? { kind: 'at', standing: { ...news.standing, losses: unpacked(news.standing.losses) } } : news;
