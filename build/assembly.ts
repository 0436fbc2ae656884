import asc from 'assemblyscript/asc';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('../src/engine/simd/assembly/', import.meta.url));
const name = 'virtual:simd';

const options = [
  ['index.ts', '--outFile', 'engine.wasm'],
  ['-O3', '--noAssert', '--enable', 'simd'],
  // No objects, hence nothing to manage them; memory is given by whoever makes an engine.
  ['--runtime', 'stub', '--importMemory', '--noExportMemory'],
  // That v128 cannot be exchanged with JavaScript, of which nothing is exported.
  ['--disableWarning', '112'],
].flat();

/** Compiles src/engine/simd/assembly to WebAssembly. Throws with the compiler's message where it cannot. */
export async function compileAssembly(): Promise<Uint8Array> {
  let binary: Uint8Array | null = null;
  let said = '';
  const { error } = await asc.main(options, {
    readFile: (file) => {
      try {
        return readFileSync(folder + file, 'utf8');
      } catch {
        // The compiler asks for each file under several names.
        return null;
      }
    },
    writeFile: (_file, contents) => {
      if (typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
    stderr: { write: (text) => (said += String(text)) },
  });
  if (error || !binary) throw new Error(`src/engine/simd/assembly cannot be compiled.\n${said}`);
  return binary;
}

/** The compiled engine as text, in whatever script asks for it: one that is loaded late, and needs no request of its own. */
export function assemblyPlugin(): Plugin {
  return {
    name: 'backstep:assembly',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      for (const file of readdirSync(folder)) this.addWatchFile(folder + file);
      const binary = await compileAssembly();
      return `export const base64 = ${JSON.stringify(Buffer.from(binary).toString('base64'))};`;
    },
  };
}
