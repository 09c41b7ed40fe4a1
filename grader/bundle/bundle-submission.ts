import path from 'node:path';
import type { BuildFailure } from 'esbuild';
import { allowedImports, BESIDE } from './allowed-imports.js';
import { asFunction, OPENING } from './as-function.js';
import { compile, CompilerEnded } from './compile.js';
import { isTooDeep } from './nesting.js';
import { explainNoExport } from './test-modules.js';

/** A submission as one function, or the first thing that is wrong with it. */
export type Bundled =
  | {
      readonly ok: true;
      /** An expression: the function that loads the submission, as `asFunction` makes it. */
      readonly code: string;
      /** The source map, as JSON. */
      readonly map: string;
      /** The names that the module exports. */
      readonly exports: readonly string[];
    }
  | { readonly ok: false; readonly message: string; readonly line: number | null; readonly file: string | null };

/**
 * Bundles a submission, and what it imports from beside it, into one function in strict mode. Comments and white space are
 * dropped, so that a stub with another comment is still the stub.
 *
 * @param file the submission's own file, absolute
 * @param text what is in it
 * @param isTestFile whether it may import Vitest and what it tests
 */
export async function bundleSubmission(file: string, text: string, isTestFile = false): Promise<Bundled> {
  if (isTooDeep(text)) return TOO_DEEP;
  try {
    const { outputFiles, metafile } = await compile({
      // Without a folder of its own it has no place on the disk: `BESIDE` tells why.
      stdin: { contents: withoutByteOrderMark(text), sourcefile: file, loader: 'ts' },
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
      // Names stay as they were written, for `asFunction` to read.
      charset: 'utf8',
      sourcemap: 'external',
      sourcesContent: false,
      banner: { js: OPENING },
      define: importMeta(file),
      logLevel: 'silent',
      // A tsconfig.json beside the submission must not change what its code means.
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: true, verbatimModuleSyntax: false } },
      plugins: [allowedImports(file, isTestFile)],
    });
    const code = outputFiles.find((output) => output.path.endsWith('.js'))?.text ?? '';
    const map = outputFiles.find((output) => output.path.endsWith('.map'))?.text ?? '';
    const exports = Object.values(metafile.outputs).flatMap((output) => output.exports);
    const odd = exports.find((name) => !IDENTIFIER.test(name));
    if (odd !== undefined) return refused(`may not export "${odd}": the name of an export is one word`);
    return { ok: true, code: asFunction(code, exports), map: withPlaces(map, path.dirname(file)), exports };
  } catch (failure) {
    return explain(failure, file);
  }
}

/** What a module may know of itself: its name, and no place on the disk. */
function importMeta(file: string): Record<string, string> {
  const filename = `/meanwhile/${path.basename(file)}`;
  return {
    'import.meta': '{}',
    'import.meta.url': JSON.stringify(`file://${encodeURI(filename)}`),
    'import.meta.filename': JSON.stringify(filename),
    'import.meta.dirname': JSON.stringify('/meanwhile'),
  };
}

const TOO_DEEP = refused('is nested too deeply to be compiled');

/** A name that needs no quotes. */
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*$/u;

function refused(message: string): Bundled {
  return { ok: false, message, line: null, file: null };
}

function explain(failure: unknown, file: string): Bundled {
  if (failure instanceof CompilerEnded) return TOO_DEEP;
  const first = (failure as Partial<BuildFailure>).errors?.[0];
  if (first === undefined) throw failure;
  const { text, location } = first;
  const message = HOLES.test(text) ? NO_HOLES : (explainNoExport(text) ?? text.replaceAll(`${BESIDE}:`, ''));
  return { ok: false, message, line: location?.line ?? null, file: location === null ? null : fileOf(location, file) };
}

/** How esbuild says that a path with holes in it, put together while the program runs, leads nowhere. */
const HOLES = /^Could not resolve (import|require)\(/;
const NO_HOLES = 'may not import a path that is put together while the program runs: write the whole path as one text';

function fileOf(location: { readonly file: string }, file: string): string | null {
  if (location.file.startsWith(`${BESIDE}:`)) return location.file.slice(BESIDE.length + 1);
  return path.resolve(location.file) === file ? null : location.file;
}

/** The source map with the absolute paths of the files beside the submission. */
function withPlaces(map: string, folder: string): string {
  const start = JSON.stringify(folder + path.sep).slice(0, -1);
  return map.replaceAll(`"${BESIDE}:`, () => start);
}

/** A byte order mark is no part of the program; esbuild drops it from files, not from text that is handed in. */
function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
