/** What the page says about itself: newer versions, and parts that could not be loaded. */
export const noticeWords = {
  newer: 'There is a new version; your work is kept.',
  load: 'Load the new version',
  later: 'Later',
  missing: 'A part of this page could not be loaded: load the page again, your work is kept.',
  missingNotKept: 'A part of this page could not be loaded, and nothing keeps your work on this device: save it, then load the page again.',
  again: 'Load the page again',
  save: 'Save',
  away: 'There is no network just now. Everything stays as it is; try again later.',
} as const;
