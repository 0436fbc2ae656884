/** What the lab says of lessons that are opened and of things to try. */
export const lessonWords = {
  open: (id: string) => `open lesson ${id}`,
  back: (id: string) => `back to lesson ${id}`,
  tried: (title: string) => `try “${title}”`,
  otherNetwork: () => 'The network that is loaded has not the numbers that this needs. Go back to the lesson first.',
  unknown: (id: string) => `There is no lesson “${id}”.`,
} as const;
