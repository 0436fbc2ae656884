import { useMemo } from 'react';
import { walkOf } from '../../lab/walk.ts';
import { counted } from '../../notation/settings.ts';
import { givenIn, handoutOf } from '../../paper/handout.ts';
import { columnWidth } from '../../paper/pages.ts';
import { paperWords as words } from '../../words/paper.ts';
import { useLab, useScene } from '../lab.ts';
import { HandoutStepView } from './HandoutStepView.tsx';
import { givenBlocks, Head } from './Head.tsx';
import { Network } from './Network.tsx';
import { usePaper } from './options.ts';
import type { Part } from './Paged.tsx';
import css from './Sheet.module.css';
import { PaperDialog } from './PaperDialog.tsx';

/** The walk of the iteration at hand to hand out: a block for each of its steps. */
export function HandoutSheet() {
  const scene = useScene();
  const factors = useLab((lab) => lab.factors);
  const walk = useLab(walkOf);
  const { paper } = usePaper();
  const width = columnWidth(paper);
  const { pass, document, moment, plan } = scene;
  const steps = useMemo(() => handoutOf(scene, walk, factors, width), [scene, walk, factors, width]);
  const given = useMemo(() => givenIn(steps.map(({ step }) => step)), [steps]);
  const { activations, loss } = pass.form;
  const part: Part = {
    key: 'handout',
    name: words.handout.title,
    foot: <span>{words.handout.made}</span>,
    blocks: [
      {
        key: 'head',
        node: (
          <Head title={document.title} kind={words.handout.kind(moment.iteration + 1)}>
            <p className={css.task}>
              {pass.all
                ? words.handout.every(plan.widths, activations, loss, pass.all.count, pass.all.of, pass.all.reduction)
                : words.handout.one(plan.widths, activations, loss, counted(document.observation, pass.settings))}
            </p>
          </Head>
        ),
      },
      { key: 'network', node: <Network document={document} widths={plan.widths} width={width} settings={pass.settings} /> },
      ...givenBlocks(words.handout.given, pass, given),
      ...steps.map((one) => ({ key: String(one.step.number), node: <HandoutStepView pass={pass} one={one} width={width} /> })),
    ],
  };
  return (
    <PaperDialog
      title={words.handout.title}
      intro={words.handout.intro}
      file={words.handout.fileName(document.title)}
      parts={[part]}
      layoutKey={`${document.title} ${moment.iteration} ${JSON.stringify(pass.settings)} ${factors} ${walk?.name ?? 'one'}`}
    />
  );
}
