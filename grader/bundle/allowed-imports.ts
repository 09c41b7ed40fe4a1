import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OnLoadArgs, OnLoadResult, OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from 'esbuild';
import { builtinModule, builtinName } from './builtin-modules.js';
import { ALLOWED, insteadOf } from './instead-of.js';
import { isTooDeep } from './nesting.js';
import { insteadInTests, isForTests, testModule } from './test-modules.js';

/**
 * Files are kept in a namespace of their own, and known by their path from the folder. For a file with a place on the
 * disk, esbuild looks for more by itself and asks nobody: for all files that an `import()` of a text with holes may
 * mean, and for a source map wherever a comment says that it lies.
 */
export const BESIDE = 'beside';

const BUILT_IN = 'node';
const FOR_TESTS = 'for-tests';

/** More bytes than this are no file that somebody wrote. */
const MOST_BYTES = 2 ** 20;

/**
 * Lets a submission import some built-in modules and the files beside it or below, and nothing else; a test file may
 * import Vitest and what it tests besides.
 *
 * @param file the submission, absolute
 */
export function allowedImports(file: string, isTestFile: boolean): Plugin {
  const folder = path.dirname(file);
  return {
    name: 'allowed-imports',
    setup: (build) => {
      build.onResolve({ filter: /.*/ }, (args) => {
        if (args.pluginData === RESOLVING || args.kind === 'entry-point') return null;
        const builtin = builtinName(args.path);
        if (builtin !== null) return resolveBuiltin(args, builtin);
        if (isTestFile && isForTests(args.path)) return resolveForTests(args);
        const instead = isTestFile ? insteadInTests(args.path) : undefined;
        return /^\.\.?\//.test(args.path) ? findBeside(build, args, folder) : refuse(args, instead);
      });
      build.onLoad({ filter: /.*/, namespace: BESIDE }, (args) => load(args, folder));
      build.onLoad({ filter: /.*/, namespace: BUILT_IN }, ({ path: name }) => ({ contents: builtinModule(name) }));
      build.onLoad({ filter: /.*/, namespace: FOR_TESTS }, ({ path: name }) => ({ contents: testModule(name) }));
    },
  };
}

const RESOLVING = Symbol('resolving');

/** A static import becomes part of the bundle; a `require`, which a dynamic import becomes too, is asked at run time. */
function resolveBuiltin({ kind }: OnResolveArgs, name: string): OnResolveResult {
  return kind === 'import-statement' ? { path: name, namespace: BUILT_IN } : { path: `node:${name}`, external: true };
}

/** What is given while the file runs cannot be asked for by an `import()` as well: that would come after the tests. */
function resolveForTests({ kind, path: specifier }: OnResolveArgs): OnResolveResult {
  if (kind === 'import-statement') return { path: specifier, namespace: FOR_TESTS };
  return { errors: [{ text: `import "${specifier}" at the top of the file: import … from '${specifier}'` }] };
}

async function findBeside(build: PluginBuild, args: OnResolveArgs, folder: string): Promise<OnResolveResult> {
  const importer = args.namespace === BESIDE ? path.join(folder, args.importer) : args.importer;
  const { path: found, errors } = await build.resolve(args.path, {
    kind: args.kind,
    resolveDir: path.dirname(importer),
    importer,
    pluginData: RESOLVING,
  });
  if (errors.length > 0) return { errors: [{ text: `cannot find "${args.path}" beside it` }] };
  if (!(await isWithin(found, folder))) return refuse(args);
  return { path: path.relative(folder, found).split(path.sep).join('/'), namespace: BESIDE };
}

function refuse(args: OnResolveArgs, instead?: string): OnResolveResult {
  const why = instead ?? insteadOf(args.path) ?? `a submission may import ${ALLOWED}`;
  return { errors: [{ text: `may not import "${args.path}": ${why}` }] };
}

/** Whether a file really lies in a folder, wherever links may lead. */
async function isWithin(file: string, folder: string): Promise<boolean> {
  const [realFile, realFolder] = await Promise.all([realpath(file), realpath(folder)]);
  return realFile.startsWith(realFolder + path.sep);
}

/** Reads a file beside it, as warily as the submission itself is read. */
async function load(args: OnLoadArgs, folder: string): Promise<OnLoadResult> {
  const file = path.join(folder, args.path);
  const stats = await stat(file);
  const problem = !stats.isFile() ? 'is not a regular file' : stats.size > MOST_BYTES ? 'is larger than 1 MiB' : null;
  if (problem !== null) return { errors: [{ text: `the file "${args.path}" ${problem}` }] };
  const contents = await readFile(file, 'utf8');
  if (isTooDeep(contents)) return { errors: [{ text: `the file "${args.path}" is nested too deeply to be compiled` }] };
  return { contents, loader: 'default' };
}
