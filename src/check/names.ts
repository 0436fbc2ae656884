/** The comparisons, in the order in which they are made and shown. */
export const partNames = ['passes', 'batch', 'descent', 'training', 'slopes', 'explanations', 'typescript', 'simd'] as const;
export type PartName = (typeof partNames)[number];
