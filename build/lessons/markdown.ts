import type { Root, RootContent } from 'mdast';
import 'mdast-util-directive';
import 'mdast-util-math';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mathFromMarkdown } from 'mdast-util-math';
import { directive } from 'micromark-extension-directive';
import { math } from 'micromark-extension-math';

/** Markdown with formulas between dollars, and the directives that lessons are made of. */
export const markdown = (text: string): Root =>
  fromMarkdown(text, { extensions: [math(), directive()], mdastExtensions: [mathFromMarkdown(), directiveFromMarkdown()] });

export type MarkdownNode = RootContent;
export const lineOf = (node: MarkdownNode): number => node.position?.start.line ?? 1;
