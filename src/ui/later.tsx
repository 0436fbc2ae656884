import { useEffect, useState, type ComponentType } from 'react';

/** Parts of the page whose code could not be loaded, as the errors that say so. */
const missing = new WeakSet<Error>();
addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));

const isMissing = (error: unknown): boolean => error instanceof Error && missing.has(error);

/** A part of the page whose code comes when it is first drawn, or is fetched before that. */
export type Later<Props> = ComponentType<Props> & { readonly fetch: () => Promise<void> };

/**
 * A part of the page that the first view does without. While its code is on its way the page says so, to those who read numbers off it; where the
 * code is missing its place stays empty, and the rest of the page as it is. Other faults pass through. React's own lazy would show what comes
 * in its place 300 milliseconds or longer, even if the code has been there for long.
 */
export function later<Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>): Later<Props> {
  let Part: ComponentType<Props> | null = null;
  const fetch = async () => {
    Part ??= (await load()).default;
  };
  function Later(props: Props) {
    const [, setArrived] = useState(Part !== null);
    const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      let wanted = true;
      fetch().then(
        () => wanted && setArrived(true),
        (error: unknown) => wanted && setFault({ error }),
      );
      return () => {
        wanted = false;
      };
    }, []);
    if (Part) return <Part {...props} />;
    if (fault === null) return <span hidden data-loading="" />;
    if (isMissing(fault.error)) return null;
    throw fault.error;
  }
  return Object.assign(Later, { fetch });
}
