import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Notes } from './Notes.tsx';

/** The window of notes: a page of its own beside the one with the plan. */
export function startNotes(root: HTMLElement, id: string): void {
  createRoot(root).render(
    <StrictMode>
      <Notes id={id} />
    </StrictMode>,
  );
}
