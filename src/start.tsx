import { StrictMode, startTransition, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import 'virtual:katex.css';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import { absUntrained } from './documents/examples/abs-untrained.ts';
import { titled } from './documents/examples/titled.ts';
import { keepPreferences } from './keep/preferences.ts';
import { resume } from './keep/resume.ts';
import { learnOn } from './lab/learn.ts';
import { followAddress } from './lab/link.ts';
import { createLab } from './lab/store.ts';
import { App } from './views/page/App.tsx';
import { LabContext } from './views/lab.ts';
import { pageWords } from './words/page.ts';

// index.html has the English ones.
document.title = pageWords.title;
document.querySelector('meta[name="description"]')?.setAttribute('content', pageWords.description);

const root = document.getElementById('root');
if (root) {
  const lab = createLab(titled('absUntrained', absUntrained));
  // As a transition: React lays the first view out in short pieces, between which the browser can do what is more urgent.
  const render = (page: ReactNode) =>
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <LabContext value={lab}>{page}</LabContext>
        </StrictMode>,
      ),
    );
  const query = new URLSearchParams(location.search);
  const notes = query.get('notes');
  // On somebody else's page nothing of one's own is brought back, and nothing kept.
  if (query.has('embed')) void import('./views/embed/start.tsx').then(({ start }) => start(lab, render));
  else if (query.has('check')) void import('./views/check/start.tsx').then(({ start }) => start(lab, render));
  else if (notes !== null) void import('./views/notes/start.tsx').then(({ startNotes }) => startNotes(root, notes));
  else {
    keepPreferences(lab);
    void resume(lab).then(() => {
      followAddress(lab);
      learnOn(lab);
      if (new URLSearchParams(location.search).has('present')) lab.getState().actions.present(true);
      render(<App />);
    });
  }
}
