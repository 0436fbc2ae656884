import { createContext } from 'react';

/** Opens a lesson by its id. */
export const LessonContext = createContext<(id: string) => void>(() => undefined);
