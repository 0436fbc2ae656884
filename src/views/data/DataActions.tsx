import { useId, useState } from 'react';
import type { BackstepDocument, Result } from '../../documents/document.ts';
import { addObservations, removeObservation, setData } from '../../documents/observations.ts';
import { chooseFile } from '../../ui/chooseFile.ts';
import { buildWords } from '../../words/build.ts';
import { csvWords } from '../../words/csv.ts';
import { GenerateForm } from './GenerateForm.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useActions, useLabStore, useNames, useSceneOf } from '../lab.ts';
import css from './Data.module.css';
import { clipboardOffer, fileOffer, showOffer, tableFiles, type Offer } from './table/offer.ts';
import { usePastedTable } from './table/usePastedTable.ts';

const words = buildWords.data;

interface Props {
  /** After rows have come at the end. */
  readonly onAdded: () => void;
}

/** What can be done to the observations as a whole: one more, one fewer, or others from a CSV or a generator. */
export function DataActions({ onAdded }: Props) {
  const { edit, say } = useActions();
  const store = useLabStore();
  usePastedTable();
  const { count: written } = useNames();
  const [count, followed] = [useSceneOf((scene) => scene.document.data.x.length), useSceneOf((scene) => scene.document.observation)];
  const widths = useSceneOf((scene) => scene.plan.widths);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const [inputs, outputs] = [widths[0] ?? 1, widths.at(-1) ?? 1];
  const run = (name: string, change: (document: BackstepDocument) => Result, rows: number) => {
    const sentence = edit(name, change);
    setProblem(sentence);
    if (sentence === null) say(buildWords.said.observations(rows));
    return sentence === null;
  };
  const offer = async (source: Promise<Offer>) => showOffer(store, await source);
  return (
    <div className={css.actions}>
      <Problem id={problemId} sentence={problem} />
      <div className={css.buttons} role="group" aria-label={words.label} aria-describedby={problemId}>
        <button
          type="button"
          onClick={() => {
            if (run(buildWords.edit.addObservation(written(count)), (document) => addObservations(document, 1), count + 1)) onAdded();
          }}
        >
          {words.add}
        </button>
        <button
          type="button"
          onClick={() =>
            run(buildWords.edit.removeObservation(written(followed)), (document) => removeObservation(document, followed), count - 1)
          }
        >
          {words.remove(written(followed))}
        </button>
        <button type="button" onClick={() => chooseFile(tableFiles, (file) => void offer(fileOffer(file)))}>
          {words.open}
        </button>
        <button type="button" onClick={() => void offer(clipboardOffer(csvWords.pasted))}>
          {words.paste}
        </button>
      </div>
      <p className={css.note}>{words.note}</p>
      <GenerateForm
        inputs={inputs}
        outputs={outputs}
        onGenerate={(kind, data) =>
          run(buildWords.edit.generate(words.generate.kinds[kind], data.x.length), (document) => setData(document, data), data.x.length)
        }
      />
    </div>
  );
}
