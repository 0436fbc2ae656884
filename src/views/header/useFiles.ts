import { createContext, use, type RefObject } from 'react';
import { documentAt } from '../../lab/chain.ts';
import { walkOf } from '../../lab/walk.ts';
import { download } from '../../ui/download.ts';
import { pageWords as words } from '../../words/page.ts';
import { LabContext, useLab } from '../lab.ts';

/** Reading and writing of files: wanted when somebody opens or saves one. */
const files = () => import('../../lab/files.ts');

/** Files that hold rows of numbers, not a document. */
const tables = /\.(csv|tsv|txt)$/i;

/** Opening and saving documents, and the sentence beside the button where that fails. */
export function useFiles(input: RefObject<HTMLInputElement | null>) {
  const store = use(LabContext);
  const problem = useLab((lab) => lab.problem);
  if (!store) throw new Error('Files are opened in a lab.');
  const { report: setProblem } = store.getState().actions;
  return {
    problem,
    dismiss: () => setProblem(null),
    choose: () => input.current?.click(),
    open: async (file: File | undefined) => {
      if (file && tables.test(file.name)) {
        const { fileOffer, showOffer } = await import('../data/table/offer.ts');
        showOffer(store, await fileOffer(file));
      } else if (file) setProblem(await (await files()).openFile(store, file));
      if (input.current) input.current.value = '';
    },
    save: async (which: 'start' | 'now') => {
      const { chain, place, agenda } = store.getState();
      const chosen = documentAt(chain, which === 'start' ? 0 : place.iteration, walkOf(store.getState()));
      const file = await (await files()).fileText(chosen, agenda);
      if (file.ok) download(words.fileName(chosen.title), file.text, 'application/json');
      setProblem(file.ok ? null : file.sentence);
    },
  };
}

export type Files = ReturnType<typeof useFiles>;

export const FilesContext = createContext<Files | null>(null);
