import path from 'node:path';
import { build } from 'esbuild';
import type { BuildFailure } from 'esbuild';
import { allowedImports } from './allowed-imports.js';

/** A submission as one module, or the first thing that is wrong with it. */
export type Bundled =
  | {
      readonly ok: true;
      readonly code: string;
      /** The source map, as JSON. */
      readonly map: string;
      /** The names that the module exports. */
      readonly exports: readonly string[];
    }
  | { readonly ok: false; readonly message: string; readonly line: number | null; readonly file: string | null };

/** Gives the submission its `require`, for a dynamic import of a built-in module. */
const BANNER = "import { require } from 'meanwhile:require';";

/**
 * Bundles a submission, and what it imports from beside it, into one strict ES module. Comments and white space are
 * dropped, so that a stub with another comment is still the stub.
 *
 * @param file the submission's own file, absolute
 * @param text what is in it
 */
export async function bundleSubmission(file: string, text: string): Promise<Bundled> {
  try {
    const { outputFiles, metafile } = await build({
      stdin: { contents: withoutByteOrderMark(text), sourcefile: file, resolveDir: path.dirname(file), loader: 'ts' },
      bundle: true,
      write: false,
      metafile: true,
      outfile: 'submission.js',
      format: 'esm',
      platform: 'neutral',
      target: 'node20.19',
      // V8 would answer a dynamic import with an object of the host's; a `require` of the realm's own answers instead.
      supported: { 'dynamic-import': false },
      minifyWhitespace: true,
      legalComments: 'none',
      sourcemap: 'external',
      sourcesContent: false,
      banner: { js: BANNER },
      logLevel: 'silent',
      // A tsconfig.json beside the submission must not change what its code means.
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: true, verbatimModuleSyntax: false } },
      plugins: [allowedImports(path.dirname(file))],
    });
    const code = outputFiles.find((output) => output.path.endsWith('.js'))?.text ?? '';
    const map = outputFiles.find((output) => output.path.endsWith('.map'))?.text ?? '';
    return { ok: true, code, map, exports: Object.values(metafile.outputs).flatMap((output) => output.exports) };
  } catch (failure) {
    return explain(failure, file);
  }
}

function explain(failure: unknown, file: string): Bundled {
  const first = (failure as Partial<BuildFailure>).errors?.[0];
  if (first === undefined) throw failure;
  const from = first.location === null ? null : path.resolve(first.location.file);
  return {
    ok: false,
    message: first.text,
    line: first.location?.line ?? null,
    file: from === null || from === file ? null : path.relative(path.dirname(file), from),
  };
}

/** A byte order mark is no part of the program; esbuild drops it from files, not from text that is handed in. */
function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
