/** All German words, in one chunk that is loaded before the page where German is spoken. Nothing here may need the rest of the page. */
export * from './notice.ts';
export * from './room.ts';
export * from './map.ts';
export * from './csv.ts';
export * from './timeline.ts';
export * from './train.ts';
