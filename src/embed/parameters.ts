import { embedWords as words } from '../words/embed.ts';

/** The parts of the lab that a host can ask for. */
export const parts = ['stage', 'card', 'shelf', 'timeline', 'values'] as const;
export type Part = (typeof parts)[number];

const themes = ['system', 'light', 'dark'] as const;

/** How a host wants the lab, from its address: `?embed&show=stage,timeline&theme=dark&origin=https://school.example`. */
export interface Embed {
  readonly show: ReadonlySet<Part>;
  readonly theme: (typeof themes)[number];
  /** The only origin that is heard, and told anything (docs/embed.md). */
  readonly origin: string;
  /** An example to open, where no link is given after the #. */
  readonly example: string | null;
  /** What in the address was not understood, one sentence each; then the default holds. */
  readonly problems: readonly string[];
}

const usual: readonly Part[] = ['stage', 'card', 'timeline'];

function originOf(text: string): string | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '') ? url.origin : null;
  } catch {
    return null;
  }
}

/** What an address asks for; null where it asks for no embedding. `own` is the page's own origin, which is heard without being named. */
export function readEmbed(search: string, own: string): Embed | null {
  const query = new URLSearchParams(search);
  if (!query.has('embed')) return null;
  const problems: string[] = [];
  const names = (query.get('show') ?? '').split(',').filter(Boolean);
  const wrong = names.find((name) => !parts.some((part) => part === name));
  if (wrong !== undefined) problems.push(words.noPart(wrong, parts));
  const show = parts.filter((part) => names.includes(part));
  const theme = themes.find((one) => one === (query.get('theme') ?? 'system'));
  if (!theme) problems.push(words.noTheme(query.get('theme') ?? '', themes));
  const asked = query.get('origin');
  const origin = asked === null ? own : originOf(asked);
  if (origin === null) problems.push(words.noOrigin(asked ?? ''));
  return {
    show: new Set(show.length > 0 ? show : usual),
    theme: theme ?? 'system',
    origin: origin ?? own,
    example: query.get('example'),
    problems,
  };
}

/** The address of the embedded lab, given the page's own. */
export function embedAddress(page: string, fragment: string): string {
  return `${page.replace(/[?#].*$/, '')}?embed#${fragment}`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a teacher pastes into a page of their own. */
export function snippetOf(address: string, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(words.title(title))}" width="100%" height="720" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;
}
