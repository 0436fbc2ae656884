const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Words around the embedded lab. */
export const embedWords = {
  title: (network: string) => `Backstep: ${network}`,
  openAlone: 'Open in Backstep',
  noPart: (name: string, known: readonly string[]) => `“${short(name)}” is no part that can be shown; there are ${listed(known)}.`,
  noTheme: (name: string, known: readonly string[]) => `“${short(name)}” is no theme; there are ${listed(known)}.`,
  noOrigin: (text: string) => `“${short(text)}” is no origin, which looks like https://school.example; only pages of this site are heard.`,
  noExample: (key: string) => `There is no example “${short(key)}”.`,
  noMessage: () => 'A message is an object whose type is “backstep.load”, “backstep.go” or “backstep.get”.',
  noPlace: () => 'A place is given by whole numbers: iteration and scalar from 0, step from 1; a grain is “layer”, “matrix” or “scalar”.',

  // In the sheet that shares
  heading: 'Put it on a page of your own',
  snippet: 'HTML to paste',
  text: 'Shows stage, step and timeline, without the frame around them; the host decides the size.',
  copy: 'Copy the HTML',
} as const;
