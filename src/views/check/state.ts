import type { CheckNews } from '../../check/messages.ts';
import type { PartName } from '../../check/names.ts';
import type { Result } from '../../check/tally.ts';

export interface PartState {
  readonly name: PartName;
  readonly tolerance: number;
  readonly steps: number;
  readonly done: number;
  readonly result: Result | null;
}

export interface CheckState {
  readonly phase: 'starting' | 'running' | 'ended' | 'missing' | 'failed';
  readonly parts: readonly PartState[];
  readonly milliseconds: number;
}

export const starting: CheckState = { phase: 'starting', parts: [], milliseconds: 0 };

const change = (state: CheckState, name: PartName, by: Partial<PartState>): CheckState => ({
  ...state,
  parts: state.parts.map((part) => (part.name === name ? { ...part, ...by } : part)),
});

/** What the page knows of the comparisons after another piece of news. */
export function hear(state: CheckState, news: CheckNews | { readonly kind: 'failed' }): CheckState {
  switch (news.kind) {
    case 'begun':
      return { ...state, phase: 'running', parts: news.parts.map((part) => ({ ...part, done: -1, result: null })) };
    case 'step':
      return change(state, news.name, { done: news.done });
    case 'compared':
      return change(state, news.name, { result: news.result });
    case 'ended':
      return { ...state, phase: 'ended', milliseconds: news.milliseconds };
    case 'missing':
    case 'failed':
      return { ...state, phase: news.kind };
  }
}
