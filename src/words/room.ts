import { roomWords as english } from './en/room.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const roomWords: Words<typeof english> = german?.roomWords ?? english;
