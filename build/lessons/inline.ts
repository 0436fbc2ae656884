import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../src/chapter/lesson.ts';
import { checkId, formula } from './formula.ts';
import { lineOf, markdown } from './markdown.ts';
import { fail, type Spot } from './problem.ts';

/** Text with live values in it: `the loss is \v{totalLoss}`. */
function text(value: string, spot: Spot): Inline[] {
  return value
    .split(/(\\v\{[^}]*\})/)
    .filter(Boolean)
    .map((part) => {
      const id = /^\\v\{([^}]*)\}$/.exec(part)?.[1];
      return id === undefined ? { kind: 'text', text: part.replaceAll('\n', ' ') } : { kind: 'value', id: checkId(id, spot) };
    });
}

const words = /^\{spoken="([^"]*)"\}/;

/** Running text: words, emphasis, formulas, live values, and links to other lessons. Its lines are counted from `after`. */
export function inlines(nodes: readonly PhrasingContent[], file: string, after = 0): Inline[] {
  const found: Inline[] = [];
  for (const [k, node] of nodes.entries()) {
    const spot: Spot = { file, line: lineOf(node) + after };
    switch (node.type) {
      case 'text': {
        const given = nodes[k - 1]?.type === 'inlineMath' ? (words.exec(node.value)?.[0].length ?? 0) : 0;
        found.push(...text(node.value.slice(given), spot));
        break;
      }
      case 'strong':
      case 'emphasis':
        found.push({ kind: node.type, children: inlines(node.children, file, after) });
        break;
      case 'inlineMath': {
        const next = nodes[k + 1];
        const spoken = next?.type === 'text' ? (words.exec(next.value)?.[1] ?? null) : null;
        found.push({ kind: 'math', ...formula(node.value, spoken, false, spot) });
        break;
      }
      case 'textDirective':
        if (node.name !== 'value') fail(spot, `“:${node.name}” is nothing that a lesson knows; a live value is :value[ID] or \\v{ID}.`);
        found.push({ kind: 'value', id: checkId(node.children.map((child) => ('value' in child ? child.value : '')).join(''), spot) });
        break;
      case 'link': {
        const id = /^#lesson=(.+)$/.exec(node.url)?.[1];
        if (id === undefined) fail(spot, `A link leads to a lesson, such as [sums](#lesson=3), not to ${node.url}.`);
        found.push({ kind: 'lesson', id, children: inlines(node.children, file, after) });
        break;
      }
      default:
        fail(spot, `Running text of a lesson has no place for this (${node.type}).`);
    }
  }
  return found;
}

/** Running text that stands in an attribute: a title, a caption. */
export function inlineText(value: string, spot: Spot): Inline[] {
  const [only, ...more] = markdown(value).children;
  if (only?.type !== 'paragraph' || more.length > 0) return fail(spot, `“${value}” must be one line of running text.`);
  return inlines(only.children, spot.file, spot.line - 1);
}
