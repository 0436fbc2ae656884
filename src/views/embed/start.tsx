import type { ReactNode } from 'react';
import { examples } from '../../documents/examples/index.ts';
import { connect } from '../../embed/bridge.ts';
import { readEmbed } from '../../embed/parameters.ts';
import { followAddress } from '../../lab/link.ts';
import type { LabStore } from '../../lab/store.ts';
import { embedWords as words } from '../../words/embed.ts';
import Embedded from './Embedded.tsx';

/** Shows the lab as the address asks for it, and listens to the page around it. */
export function start(lab: LabStore, render: (page: ReactNode) => void): void {
  const embed = readEmbed(location.search, location.origin);
  if (!embed) return;
  const { actions } = lab.getState();
  const example = examples.find(({ key }) => key === embed.example);
  if (example) actions.open(example.document);
  const problems = embed.example !== null && !example ? [...embed.problems, words.noExample(embed.example)] : embed.problems;
  if (problems.length > 0) actions.report(problems.join(' '));
  followAddress(lab);
  render(<Embedded embed={embed} />);
  if (window.parent !== window) connect(lab, embed.origin);
}
