/** The script that this page was started by: its name carries a hash of all that the page is made of. */
export const startScript = (): string => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '';

/** That hash; what is being developed has none. */
export const buildName = (): string => /-([\w-]{8})\.js$/.exec(startScript())?.[1] ?? '–';
