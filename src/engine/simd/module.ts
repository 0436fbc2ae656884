import { base64 } from 'virtual:simd';

let compiled: WebAssembly.Module | null | undefined;

/**
 * The compiled passes; null where there is no WebAssembly, or none with SIMD, or where a policy of the page forbids to compile it. At once,
 * since they are small and this is for workers.
 */
export function simdModule(): WebAssembly.Module | null {
  if (compiled !== undefined) return compiled;
  try {
    compiled = new WebAssembly.Module(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch {
    compiled = null;
  }
  return compiled;
}
