import { galleryWords as english } from './en/gallery.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const galleryWords: Words<typeof english> = german?.galleryWords ?? english;
