import { createContext, use, useState, type RefObject } from 'react';
import { documentAt } from '../../lab/chain.ts';
import { fileText, openFile } from '../../lab/files.ts';
import { pageWords as words } from '../../words/en/page.ts';
import { LabContext } from '../lab.ts';

function download(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the click has been handled; revoking at once would cancel it.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Opening and saving documents, and the sentence beside the button where that fails. */
export function useFiles(input: RefObject<HTMLInputElement | null>) {
  const store = use(LabContext);
  const [problem, setProblem] = useState<string | null>(null);
  if (!store) throw new Error('Files are opened in a lab.');
  return {
    problem,
    dismiss: () => setProblem(null),
    choose: () => input.current?.click(),
    open: async (file: Blob | undefined) => {
      if (file) setProblem(await openFile(store, file));
      if (input.current) input.current.value = '';
    },
    save: (which: 'start' | 'now') => {
      const { chain, place } = store.getState();
      const chosen = documentAt(chain, which === 'start' ? 0 : place.iteration);
      const file = fileText(chosen);
      if (file.ok) download(words.fileName(chosen.title), file.text);
      setProblem(file.ok ? null : file.sentence);
    },
  };
}

export type Files = ReturnType<typeof useFiles>;

export const FilesContext = createContext<Files | null>(null);
