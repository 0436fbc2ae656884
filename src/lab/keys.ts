/** What a key can do. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'play'
  | 'layer'
  | 'matrix'
  | 'scalar'
  | 'followUp'
  | 'followDown'
  | 'predict'
  | 'coverSteps'
  | 'uncover'
  | 'uncoverAll'
  | 'coverOne'
  | 'fractions'
  | 'moreDigits'
  | 'fewerDigits'
  | 'learn'
  | 'nextLesson'
  | 'previousLesson'
  | 'undo'
  | 'redo'
  | 'open'
  | 'save'
  | 'help'
  | 'settings'
  | 'present'
  | 'plan'
  | 'clickerNext'
  | 'clickerPrevious'
  | 'blank'
  | 'pen'
  | 'leave';

export interface Binding {
  readonly command: Command;
  /** Chords as `event.key`, with `Mod+` for Control or Command and `Shift+`. */
  readonly chords: readonly string[];
  /** Works while typing too. */
  readonly always?: true;
  /** Only while presenting, and then before anything else that the key may mean. */
  readonly presenting?: true;
  /** Comes before what a slider that has the focus would make of it: it is pressed from across the room. */
  readonly remote?: true;
}

/** The one table of keys: the handler and the help sheet are both made from it. */
export const bindings: readonly Binding[] = [
  { command: 'next', chords: ['ArrowRight', 'n'] },
  { command: 'previous', chords: ['ArrowLeft', 'b'] },
  { command: 'first', chords: ['Home'] },
  { command: 'last', chords: ['End'] },
  { command: 'play', chords: [' '] },
  { command: 'layer', chords: ['1'] },
  { command: 'matrix', chords: ['2'] },
  { command: 'scalar', chords: ['3'] },
  { command: 'followUp', chords: ['ArrowUp'] },
  { command: 'followDown', chords: ['ArrowDown'] },
  { command: 'predict', chords: ['q'] },
  { command: 'coverSteps', chords: ['c'] },
  { command: 'uncover', chords: ['u', 'Enter'] },
  { command: 'uncoverAll', chords: ['Shift+Enter'] },
  { command: 'coverOne', chords: ['h'] },
  { command: 'fractions', chords: ['f'] },
  { command: 'moreDigits', chords: ['+', '='] },
  { command: 'fewerDigits', chords: ['-'] },
  { command: 'learn', chords: ['l'] },
  { command: 'nextLesson', chords: ['Shift+ArrowRight'] },
  { command: 'previousLesson', chords: ['Shift+ArrowLeft'] },
  { command: 'undo', chords: ['Mod+z'] },
  { command: 'redo', chords: ['Mod+Shift+z', 'Mod+y'] },
  { command: 'open', chords: ['Mod+o'], always: true },
  { command: 'save', chords: ['Mod+s'], always: true },
  { command: 'present', chords: ['p'] },
  { command: 'plan', chords: ['g'] },
  { command: 'leave', chords: ['Escape'], presenting: true, always: true },
  { command: 'settings', chords: [','] },
  { command: 'help', chords: ['?'] },
  // What the small remotes of speakers send.
  { command: 'clickerNext', chords: ['PageDown'], presenting: true, remote: true },
  { command: 'clickerPrevious', chords: ['PageUp'], presenting: true, remote: true },
  { command: 'blank', chords: ['.', 'b'], presenting: true },
  { command: 'pen', chords: ['d'], presenting: true },
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** A pressed key as a chord of the table. Shift is left out where it only makes another character, as in `?`. */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const mod = ctrlKey || metaKey;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return (altKey ? 'Alt+' : '') + (mod ? 'Mod+' : '') + (shiftKey && (mod || key.length > 1) ? 'Shift+' : '') + name;
}

export function bindingOf(pressed: Pressed, presenting = false): Binding | undefined {
  const chord = chordOf(pressed);
  const those = bindings.filter(({ chords }) => chords.includes(chord));
  return (presenting ? those.find((binding) => binding.presenting) : undefined) ?? those.find((binding) => !binding.presenting);
}
