type Ways = Readonly<Record<string, readonly [number, number]>>;

/** Where an arrow key goes on the screen: so much to the right, and so much down. */
export const onScreen: Ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** In a plot: so much along x, and so much along y, which points up. */
export const inPlot: Ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/** In a table: so many rows on, and so many columns. */
export const inTable: Ways = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
