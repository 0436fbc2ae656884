import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const isChunk = (output: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): output is Rolldown.OutputChunk =>
  output?.type === 'chunk';

/** A chunk with everything that it imports outright. */
function withImports(bundle: Rolldown.OutputBundle, name: string, seen = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (seen.has(name) || !isChunk(chunk)) return seen;
  seen.add(name);
  for (const imported of chunk.imports) withImports(bundle, imported, seen);
  return seen;
}

/**
 * src/main.ts settles the language and then loads src/start.tsx, the page itself. So that this costs no way to the server and back, the
 * built page asks for the scripts and styles of the latter from the first.
 */
export function preloadStartPlugin(): Plugin {
  return {
    name: 'backstep:preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        if (!bundle) return [];
        const start = Object.values(bundle).find(
          (output) => isChunk(output) && output.moduleIds.some((id) => id.endsWith('/src/start.tsx')),
        );
        if (!start) throw new Error('The page has no script of its own.');
        const chunks = [...withImports(bundle, start.fileName)];
        const styles = chunks.flatMap((name) => [...((bundle[name] as Rolldown.OutputChunk).viteMetadata?.importedCss ?? [])]);
        const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });
        return [
          ...chunks
            .filter((name) => !html.includes(name))
            .map((name) => link({ rel: 'modulepreload', crossorigin: true, href: `./${name}` })),
          ...styles.filter((name) => !html.includes(name)).map((name) => link({ rel: 'stylesheet', crossorigin: true, href: `./${name}` })),
        ];
      },
    },
  };
}
