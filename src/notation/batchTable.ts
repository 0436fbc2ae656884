/** The symbols of all observations at once (chapter 3), which come with the view that shows them; see table.ts. */
export const batchSymbols = {
  // Matrices with a column per observation
  X: String.raw`\mathbf{X}^{\top}`,
  Y: String.raw`\mathbf{Y}^{\top}`,
  Yhat: String.raw`\hat{\mathbf{Y}}^{\top}`,
  H: String.raw`\mathbf{H}^{(\s{l})}`,
  Z: String.raw`\mathbf{Z}^{(\s{l})}`,
  ZT: String.raw`\mathbf{Z}^{(\s{l})\top}`,
  XPlain: String.raw`\mathbf{X}`,
  WT: String.raw`\mathbf{W}^{(\s{l})\top}`,
  ones: String.raw`\mathbf{1}`,
  lossBatch: String.raw`\mathcal{L}_{n}`,
  lossBatchd: String.raw`\mathcal{L}_{d,n}`,
  gradYhatBatch: String.raw`\nabla\hat{\mathbf{Y}}^{\top}`,
  gradHBatch: String.raw`\nabla\mathbf{H}^{(\s{l})}`,
  gradZBatch: String.raw`\nabla\mathbf{Z}^{(\s{l})}`,
  slopesH: String.raw`f^{(\s{l})\prime}(\mathbf{H}^{(\s{l})})`,

  // The same without their layer, for narrow cells of the timeline
  bareHAll: String.raw`\mathbf{H}`,
  bareZAll: String.raw`\mathbf{Z}`,
  bareGradHAll: String.raw`\nabla\mathbf{H}`,
  bareGradZAll: String.raw`\nabla\mathbf{Z}`,

  // Single numbers, the observation last
  xin: String.raw`x_{\s{i},\s{k}}`,
  yin: String.raw`y_{\s{i},\s{k}}`,
  yhatin: String.raw`\hat{y}_{\s{i},\s{k}}`,
  hin: String.raw`h_{\s{i},\s{k}}^{(\s{l})}`,
  zin: String.raw`z_{\s{i},\s{k}}^{(\s{l})}`,
  lossin: String.raw`\mathcal{L}_{\s{i},\s{k}}`,
  gradYhatin: String.raw`\nabla\hat{y}_{\s{i},\s{k}}`,
  gradHin: String.raw`\nabla h_{\s{i},\s{k}}^{(\s{l})}`,
  gradZin: String.raw`\nabla z_{\s{i},\s{k}}^{(\s{l})}`,
  gradWTermijn: String.raw`\nabla h_{\s{i},\s{k}}^{(\s{l})}\,z_{\s{j},\s{k}}^{(\s{m})}`,
  gradWTerm1ijn: String.raw`\nabla h_{\s{i},\s{k}}^{(1)}\,x_{\s{j},\s{k}}`,
  dLdYhatin: String.raw`\frac{\partial L}{\partial \hat{y}_{\s{i},\s{k}}}`,
  dLdHin: String.raw`\frac{\partial L}{\partial h_{\s{i},\s{k}}^{(\s{l})}}`,
  dLdZin: String.raw`\frac{\partial L}{\partial z_{\s{i},\s{k}}^{(\s{l})}}`,

  // Marks
  closePlain: String.raw`\bigr)`,
  closeSquaredEach: String.raw`\bigr)^{\circ 2}`,
  minusTwoOverNOpen: String.raw`-\tfrac{2}{\s{n}}\,\bigl(`,
  overNOpenMinus: String.raw`\tfrac{1}{\s{n}}\,\bigl(-`,
  oneOverN: String.raw`\tfrac{1}{\s{n}}`,
  sumIs: String.raw`L=\textstyle\sum_{n}\mathcal{L}_{n}=`,
  sumIsd: String.raw`L=\textstyle\sum_{d,n}\mathcal{L}_{d,n}=`,
  meanIs: String.raw`L=\tfrac{1}{\s{n}}\textstyle\sum_{n}\mathcal{L}_{n}=`,
  meanIsd: String.raw`L=\tfrac{1}{\s{n}}\textstyle\sum_{d,n}\mathcal{L}_{d,n}=`,
  overEach: String.raw`\oslash`,
  n: String.raw`n`,
  activation: String.raw`f^{(\s{l})}`,
  fOpen: String.raw`f^{(\s{l})}(`,

  // The little gradients of the loop
  sumOverN: String.raw`\textstyle\sum_{n}`,
  each: String.raw`\nabla\mathbf{h}_{n}^{(\s{l})\top}\,\mathbf{z}_{n}^{(\s{m})\top}`,
  eachFirst: String.raw`\nabla\mathbf{h}_{n}^{(\s{l})\top}\,\mathbf{x}_{n}^{\top}`,
  eachIntercept: String.raw`\nabla\mathbf{h}_{n}^{(\s{l})\top}`,
} as const;
