import { noticeWords as english } from './en/notice.ts';
import { german } from './language.ts';
import type { Words } from './words.ts';

export const noticeWords: Words<typeof english> = german?.noticeWords ?? english;
