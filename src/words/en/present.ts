/** Presenting: the tools beside the stage. */
export const presentWords = {
  cover: 'Ask the room: cover what each step computes',
  pen: 'Pen',
  blank: 'Blank screen',
  blanked: 'The screen is blank; press to see the step again',
  pens: 'Pen',
  colours: { red: 'Red', blue: 'Blue', green: 'Green' },
  eraser: 'Eraser',
  undoStroke: 'Take back the last stroke',
  drawing: (strokes: number) => (strokes === 1 ? 'Drawing of one stroke' : `Drawing of ${strokes} strokes`),
} as const;
