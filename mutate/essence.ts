import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

/**
 * What is left of a program when comments, types and all that the checks do not use are gone, and its syntax is in its
 * shortest form: two programs with one essence are the same program.
 *
 * @param names the exports that the checks use
 * @returns `null` when the text is no program
 */
export async function essenceOf(text: string, names: readonly string[]): Promise<string | null> {
  try {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${names.join(', ')} } from '${PROGRAM}';` },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: 'none',
      logLevel: 'silent',
      plugins: [onlyProgram(text)],
    });
    return outputFiles[0]?.text ?? '';
  } catch {
    return null;
  }
}

const PROGRAM = 'the-program';

/** Gives the program its text and leaves alone whatever it imports. */
function onlyProgram(text: string): Plugin {
  return {
    name: 'only-program',
    setup: (esbuild) => {
      esbuild.onResolve({ filter: /.*/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return null;
        return path === PROGRAM ? { path, namespace: PROGRAM } : { path, external: true };
      });
      esbuild.onLoad({ filter: /.*/, namespace: PROGRAM }, () => ({ contents: text, loader: 'ts' }));
    },
  };
}
