import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/**
 * What a class of a CSS module is called in the page: four characters for its file, and where in it the class first stands. Short, since the
 * first view carries hundreds of them, and the same in every build, since files are named after what is in them. While one develops, its own
 * name goes before it.
 */
export function classNameOf(name: string, path: string, css: string): string {
  const file = createHash('sha256').update(relative(process.cwd(), path.split('?')[0] ?? path));
  const short = parseInt(file.digest('hex').slice(0, 10), 16).toString(36).padStart(8, '0').slice(-4);
  const at = css.search(new RegExp(String.raw`\.${name}(?![\w-])`));
  return `${process.env['NODE_ENV'] === 'production' ? '' : name}_${short}${at.toString(36)}`;
}
