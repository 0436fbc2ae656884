import type { ContainerDirective } from 'mdast-util-directive';
import type { Block, Try } from '../../src/chapter/lesson.ts';
import { readActionLines } from './actions.ts';
import { attributesOf, bodyOf, type Reading } from './directive.ts';
import { formula } from './formula.ts';
import { inlines } from './inline.ts';
import { lineOf, type MarkdownNode } from './markdown.ts';
import { fail } from './problem.ts';
import { question } from './question.ts';

/** The pictures that src/views/figures can draw. */
export const figures = [
  'box-diagram',
  'activation',
  'hinges',
  'loss-curve',
  'hidden-size',
  'no-relu',
  'neuron-matrix',
  'chain',
  'batch-boxes',
  'sum-of-gradients',
  'loop-or-matrix',
] as const;

function tried(node: ContainerDirective, reading: Reading): Try {
  const { title, outcome, watch } = attributesOf(node, reading, { title: 'text', outcome: 'text', watch: 'text' });
  const spot = { file: reading.file, line: lineOf(node) + 1 };
  return { kind: 'try', title, outcome, watch, actions: readActionLines(bodyOf(node, reading), spot) };
}

function container(node: ContainerDirective, reading: Reading): Block {
  const spot = { file: reading.file, line: lineOf(node) };
  bodyOf(node, reading);
  switch (node.name) {
    case 'try':
      return tried(node, reading);
    case 'question':
      return question(node, reading);
    case 'misprint':
      attributesOf(node, reading, {});
      return { kind: 'misprint', children: blocks(node.children, reading) };
    case 'misconception': {
      const { claim } = attributesOf(node, reading, { claim: 'text' });
      const children = blocks(node.children, reading);
      for (const kind of ['try', 'question'] as const)
        if (!children.some((child) => child.kind === kind)) fail(spot, `A misconception needs a ${kind} of its own.`);
      return { kind: 'misconception', claim, children };
    }
    default:
      return fail(spot, `“${node.name}” is nothing that a lesson knows; there are try, question, misconception, misprint and ::figure.`);
  }
}

const spokenMeta = /^spoken="([^"]*)"$/;

function block(node: MarkdownNode, reading: Reading): Block {
  const { file } = reading;
  const spot = { file, line: lineOf(node) };
  switch (node.type) {
    case 'paragraph': {
      const children = inlines(node.children, file);
      const stray = children.some((piece) => piece.kind === 'text' && piece.text.includes(':::'));
      if (stray) fail(spot, 'A “:::” without its partner; what holds other directives needs one more colon than they.');
      return { kind: 'paragraph', children };
    }
    case 'list':
      return {
        kind: 'list',
        items: node.children.map((item) => {
          const [only, ...more] = item.children;
          if (only?.type !== 'paragraph' || more.length > 0)
            return fail({ file, line: lineOf(item) }, 'An item of a list is one paragraph.');
          return inlines(only.children, file);
        }),
      };
    case 'math':
      return { kind: 'equation', ...formula(node.value, spokenMeta.exec(node.meta ?? '')?.[1] ?? null, true, spot) };
    case 'leafDirective': {
      if (node.name !== 'figure') fail(spot, `“::${node.name}” is nothing that a lesson knows; there is ::figure.`);
      const { name, caption } = attributesOf(node, reading, { name: 'word', caption: 'text' });
      const known = figures.find((figure) => figure === name);
      return known
        ? { kind: 'figure', name: known, caption }
        : fail(spot, `No figure is called “${name}”; there are ${figures.join(', ')}.`);
    }
    case 'containerDirective':
      return container(node, reading);
    default:
      return fail(spot, `A lesson has no place for this (${node.type}).`);
  }
}

export const blocks = (nodes: readonly MarkdownNode[], reading: Reading): Block[] => nodes.map((node) => block(node, reading));
