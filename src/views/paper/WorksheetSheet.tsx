import { useMemo, useState } from 'react';
import type { Scene } from '../../lab/scene.ts';
import { subjectIn, subjectOf } from '../../lab/situation.ts';
import { codeOf } from '../../paper/code.ts';
import { columnWidth } from '../../paper/pages.ts';
import { seedCount, shapeOf } from '../../paper/shape.ts';
import { sheetOf } from '../../paper/sheet.ts';
import { documentOf } from '../../paper/variant.ts';
import { paperWords as words } from '../../words/paper.ts';
import { useLab, useScene } from '../lab.ts';
import { beginPicking } from './blanks.ts';
import { moveFocus } from './moveFocus.ts';
import { usePaper } from './options.ts';
import { PaperDialog } from './PaperDialog.tsx';
import { keyPart, sheetPart, type Printed } from './worksheetParts.tsx';
import { SheetOptions } from './SheetOptions.tsx';

/** What is to be printed: the pass at hand, or variants of its network. */
function subjectsOf({ document, situation }: Scene, numbers: 'own' | 'variants', first: number, copies: number) {
  if (numbers === 'own') return [{ subject: subjectIn(situation), variant: null }];
  return Array.from({ length: copies }, (_, k) => {
    const variant = { shape: shapeOf(document), seed: (first - 1 + k) % seedCount };
    return { subject: subjectOf(documentOf(variant)), variant: { code: codeOf(variant), number: variant.seed + 1 } };
  });
}

/** The worksheet of the network at hand: its pages, and what the teacher chooses of them. */
export function WorksheetSheet() {
  const scene = useScene();
  const { document: original, moment, plan } = scene;
  const settings = useLab((lab) => lab.settings);
  const factors = useLab((lab) => lab.factors);
  const { paper, numbers, first, copies, withKey } = usePaper();
  useState(() => beginPicking(plan));
  const width = columnWidth(paper);
  const sheets = useMemo(
    () =>
      subjectsOf(scene, numbers, first, copies).map(({ subject, variant }): Printed => ({
        sheet: sheetOf(subject, settings, factors),
        original: scene.document,
        iteration: scene.moment.iteration,
        variant,
        settings,
        width,
      })),
    [scene, numbers, first, copies, settings, factors, width],
  );
  const parts = useMemo(() => [...sheets.map(sheetPart), ...(withKey ? sheets.map(keyPart) : [])], [sheets, withKey]);
  return (
    <PaperDialog
      title={words.title}
      intro={words.intro}
      file={words.fileName(original.title, sheets.length === 1 ? (sheets[0]?.variant?.code ?? null) : null)}
      parts={parts}
      layoutKey={`${original.title} ${moment.iteration} ${numbers} ${JSON.stringify(settings)} ${factors}`}
      onKeyDown={moveFocus}
      options={<SheetOptions plan={plan} />}
    />
  );
}
