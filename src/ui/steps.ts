type Steps = Readonly<Record<string, number>>;

/** Along what has an order, whichever way it lies. */
export const inOrder: Steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };

/** How many steps a value becomes larger: up is more. A page is ten steps. */
export const inValue: Steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 1, ArrowDown: -1, PageDown: -10, PageUp: 10 };
