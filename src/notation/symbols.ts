/**
 * Every symbol and fragment of an equation that the page can show, as TeX. `\s{l}` is a slot that is filled in where the
 * symbol is used. They are typeset once, at build time (build/typeset.ts), so that the page ships no typesetter.
 * Bold upper case: matrices; bold lower case: vectors; italics: single numbers (chapter 1 and 2).
 */
export const symbols = {
  // Vectors and matrices
  x: String.raw`\mathbf{x}`,
  y: String.raw`\mathbf{y}`,
  yhat: String.raw`\hat{\mathbf{y}}`,
  W: String.raw`\mathbf{W}^{(\s{l})}`,
  c: String.raw`\mathbf{c}^{(\s{l})}`,
  h: String.raw`\mathbf{h}^{(\s{l})}`,
  z: String.raw`\mathbf{z}^{(\s{l})}`,
  zT: String.raw`\mathbf{z}^{(\s{l})\top}`,
  xT: String.raw`\mathbf{x}^{\top}`,
  loss: String.raw`\mathcal{L}`,
  totalLoss: String.raw`L`,
  learningRate: String.raw`\eta`,

  // The same without their layer, for cells of the timeline too narrow for one
  bareW: String.raw`\mathbf{W}`,
  bareC: String.raw`\mathbf{c}`,
  bareH: String.raw`\mathbf{h}`,
  bareZ: String.raw`\mathbf{z}`,
  bareGradW: String.raw`\nabla\mathbf{W}`,
  bareGradC: String.raw`\nabla\mathbf{c}`,
  bareGradH: String.raw`\nabla\mathbf{h}`,
  bareGradZ: String.raw`\nabla\mathbf{z}`,
  nabla: String.raw`\nabla`,

  // Gradients in one line
  gradYhat: String.raw`\nabla\hat{\mathbf{y}}`,
  gradH: String.raw`\nabla\mathbf{h}^{(\s{l})}`,
  gradHT: String.raw`\nabla\mathbf{h}^{(\s{l})\top}`,
  gradZ: String.raw`\nabla\mathbf{z}^{(\s{l})}`,
  gradW: String.raw`\nabla\mathbf{W}^{(\s{l})}`,
  gradC: String.raw`\nabla\mathbf{c}^{(\s{l})}`,
  gradCT: String.raw`\nabla\mathbf{c}^{(\s{l})\top}`,

  // Gradients and Jacobians as the chapter writes them
  dLdYhat: String.raw`\frac{\partial L}{\partial \hat{\mathbf{y}}}`,
  dLdH: String.raw`\frac{\partial L}{\partial \mathbf{h}^{(\s{l})}}`,
  dLdZ: String.raw`\frac{\partial L}{\partial \mathbf{z}^{(\s{l})}}`,
  dLdW: String.raw`\frac{\partial L}{\partial \mathbf{W}^{(\s{l})}}`,
  dLdC: String.raw`\frac{\partial L}{\partial \mathbf{c}^{(\s{l})}}`,
  jacZH: String.raw`\frac{\partial \mathbf{z}^{(\s{l})}}{\partial \mathbf{h}^{(\s{l})}}`,
  jacYhatH: String.raw`\frac{\partial \hat{\mathbf{y}}}{\partial \mathbf{h}^{(\s{l})}}`,
  jacHZ: String.raw`\frac{\partial \mathbf{h}^{(\s{l})}}{\partial \mathbf{z}^{(\s{m})}}`,
  jacHC: String.raw`\frac{\partial \mathbf{h}^{(\s{l})}}{\partial \mathbf{c}^{(\s{l})}}`,
  jacHW: String.raw`\frac{\partial \mathbf{h}^{(\s{l})}}{\partial \mathbf{W}^{(\s{l})}}`,

  // Single numbers
  xi: String.raw`x_{\s{i}}`,
  yi: String.raw`y_{\s{i}}`,
  yhati: String.raw`\hat{y}_{\s{i}}`,
  wij: String.raw`w_{\s{i},\s{j}}^{(\s{l})}`,
  ci: String.raw`c_{\s{i}}^{(\s{l})}`,
  hi: String.raw`h_{\s{i}}^{(\s{l})}`,
  zi: String.raw`z_{\s{i}}^{(\s{l})}`,
  lossi: String.raw`\mathcal{L}_{\s{i}}`,
  gradYhati: String.raw`\nabla\hat{y}_{\s{i}}`,
  gradHi: String.raw`\nabla h_{\s{i}}^{(\s{l})}`,
  gradZi: String.raw`\nabla z_{\s{i}}^{(\s{l})}`,
  gradWij: String.raw`\nabla w_{\s{i},\s{j}}^{(\s{l})}`,
  gradCi: String.raw`\nabla c_{\s{i}}^{(\s{l})}`,
  dLdYhati: String.raw`\frac{\partial L}{\partial \hat{y}_{\s{i}}}`,
  dLdHi: String.raw`\frac{\partial L}{\partial h_{\s{i}}^{(\s{l})}}`,
  dLdZi: String.raw`\frac{\partial L}{\partial z_{\s{i}}^{(\s{l})}}`,
  dLdWij: String.raw`\frac{\partial L}{\partial w_{\s{i},\s{j}}^{(\s{l})}}`,
  dLdCi: String.raw`\frac{\partial L}{\partial c_{\s{i}}^{(\s{l})}}`,
  jacZHij: String.raw`\frac{\partial z_{\s{i}}^{(\s{l})}}{\partial h_{\s{j}}^{(\s{l})}}`,
  jacYhatHij: String.raw`\frac{\partial \hat{y}_{\s{i}}}{\partial h_{\s{j}}^{(\s{l})}}`,
  jacHZij: String.raw`\frac{\partial h_{\s{i}}^{(\s{l})}}{\partial z_{\s{j}}^{(\s{m})}}`,
  jacHCij: String.raw`\frac{\partial h_{\s{i}}^{(\s{l})}}{\partial c_{\s{j}}^{(\s{l})}}`,
  jacHWijk: String.raw`\frac{\partial h_{\s{i}}^{(\s{l})}}{\partial w_{\s{j},\s{k}}^{(\s{l})}}`,

  // The same without their layer, where the layer is plain from the place they stand in
  bareWij: String.raw`w_{\s{i},\s{j}}`,
  bareCIntercept: String.raw`c`,
  bareCi: String.raw`c_{\s{i}}`,
  bareHi: String.raw`h_{\s{i}}`,
  bareZi: String.raw`z_{\s{i}}`,
  bareY: String.raw`y`,
  bareYhatBold: String.raw`\hat{\mathbf{y}}`,
  bareYhat: String.raw`\hat{y}`,
  nablaH: String.raw`\nabla h`,
  nablaZ: String.raw`\nabla z`,
  nablaYhat: String.raw`\nabla\hat{y}`,

  // Marks between the factors of an equation
  equals: String.raw`=`,
  times: String.raw`\cdot`,
  plus: String.raw`+`,
  minus: String.raw`-`,
  becomes: String.raw`\leftarrow`,
  open: String.raw`\bigl(`,
  close: String.raw`\bigr)`,
  closeSquared: String.raw`\bigr)^{2}`,
  closeT: String.raw`\bigr)^{\top}`,
  minusTwoOpen: String.raw`-2\,\bigl(`,
  minusOpen: String.raw`-\bigl(`,
  openMinus: String.raw`\bigl(-`,
  log: String.raw`\log`,
  logOneMinus: String.raw`\log(1-`,
  oneMinus: String.raw`(1-`,
  closeParen: String.raw`)`,
  over: String.raw`/`,
  relu: String.raw`\mathrm{ReLU}`,
  reluOpen: String.raw`\mathrm{ReLU}\,\bigl(`,
  sigmoid: String.raw`\sigma`,
  sigmoidOpen: String.raw`\sigma\bigl(`,
  slopeOpen: String.raw`f'\bigl(`,
  linearOpen: String.raw`f\bigl(`,
  sum: String.raw`\sum_{d}`,

  // What a layer does, under its band on the stage
  inputLayer: String.raw`\mathbf{z}^{(0)}=\mathbf{x}`,
  hiddenLayer: String.raw`\mathbf{z}^{(\s{l})}=f^{(\s{l})}(\mathbf{h}^{(\s{l})})`,
  outputLayer: String.raw`\hat{\mathbf{y}}=f^{(\s{l})}(\mathbf{h}^{(\s{l})})`,
  rss: String.raw`(y-\hat{y})^{2}`,
  rssd: String.raw`(y_{d}-\hat{y}_{d})^{2}`,
  logLoss: String.raw`-\bigl(y\log\hat{y}+(1-y)\log(1-\hat{y})\bigr)`,
  logLossShort: String.raw`-\log\,p(y)`,
  totalIs: String.raw`L=\textstyle\sum\mathcal{L}_{d}=`,
  totalOfLosses: String.raw`L=\textstyle\sum\mathcal{L}_{d}`,

  // The rules of single numbers, neuron by neuron (chapter 1.2, 2.2)
  neuronH: String.raw`h_{\s{i}}^{(\s{l})}=\mathbf{w}_{\s{i}}^{\top}\mathbf{z}^{(\s{m})}+c_{\s{i}}^{(\s{l})}`,
  neuronH1: String.raw`h_{\s{i}}^{(\s{l})}=\mathbf{w}_{\s{i}}^{\top}\mathbf{x}+c_{\s{i}}^{(\s{l})}`,
  diagRelu: String.raw`\mathrm{diag}(\mathbf{h}^{(\s{l})}>0)`,
  diagSigmoid: String.raw`\mathrm{diag}\bigl(\sigma(\mathbf{h}^{(\s{l})})(1-\sigma(\mathbf{h}^{(\s{l})}))\bigr)`,
  isIdentity: String.raw`=I_{\s{n}}`,
  isW: String.raw`=\mathbf{W}^{(\s{l})}`,
  yhatOfX: String.raw`\hat{y}(x)`,
} as const;

export type SymbolName = keyof typeof symbols;

/** A symbol as it is used in one place: which template, and what stands in its slots. */
export interface Sym {
  readonly name: SymbolName;
  readonly slots?: Readonly<Record<string, string | number>>;
}

export const sym = (name: SymbolName, slots?: Sym['slots']): Sym => (slots ? { name, slots } : { name });

/** The symbol as TeX, for copying and export. */
export function texOf(symbol: Sym): string {
  return symbols[symbol.name].replace(/\\s\{(\w+)\}/g, (_, slot: string) => String(symbol.slots?.[slot] ?? ''));
}
