/** The only statement of how large a document may be. Messages take these numbers from here. */
export const limits = {
  layers: 8,
  /** Inputs, neurons of a layer, outputs. */
  width: 16,
  observations: 10_000,
  titleLength: 200,
  /** Characters of a file: room for the largest document with every number at full length. */
  fileLength: 10_000_000,
} as const;
