import { defineConfig } from 'vite';
import { assemblyPlugin } from '../../build/assembly.ts';

// The engines alone, as the page's workers have them, for Node.
export default defineConfig({
  plugins: [assemblyPlugin()],
  build: { ssr: 'bench/race/engines.ts', outDir: '.cache/race', emptyOutDir: true, copyPublicDir: false },
});
