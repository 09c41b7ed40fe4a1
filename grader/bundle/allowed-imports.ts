import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { OnResolveArgs, OnResolveResult, Plugin } from 'esbuild';

/** The built-in modules that a submission may import, each with or without `node:`. */
const ALLOWED_BUILTINS: readonly string[] = [
  'timers',
  'timers/promises',
  'events',
  'util',
  'perf_hooks',
  'assert',
  'assert/strict',
];

const ALLOWED =
  'files beside it and node:timers, node:timers/promises, node:events, node:util, node:perf_hooks, node:assert';

/**
 * Lets a submission import some built-in modules and the files beside it or below, and nothing else.
 *
 * @param folder where the submission lies, absolute
 */
export function allowedImports(folder: string): Plugin {
  return {
    name: 'allowed-imports',
    setup: (build) => {
      build.onResolve({ filter: /.*/ }, async (args) => {
        if (args.pluginData === RESOLVING || args.kind === 'entry-point') return null;
        if (args.path === 'meanwhile:require') return { path: args.path, external: true };
        const builtin = args.path.replace(/^node:/, '');
        if (ALLOWED_BUILTINS.includes(builtin)) return { path: `node:${builtin}`, external: true };
        if (!/^\.\.?\//.test(args.path)) return refuse(args);
        const { path: found, errors } = await build.resolve(args.path, {
          kind: args.kind,
          resolveDir: args.resolveDir,
          importer: args.importer,
          pluginData: RESOLVING,
        });
        if (errors.length > 0) return { errors: [{ text: `cannot find "${args.path}" beside it` }] };
        return (await isWithin(found, folder)) ? { path: found } : refuse(args);
      });
    },
  };
}

const RESOLVING = Symbol('resolving');

function refuse(args: OnResolveArgs): OnResolveResult {
  return { errors: [{ text: `may not import "${args.path}": a submission may import ${ALLOWED}` }] };
}

/** Whether a file really lies in a folder, wherever links may lead. */
async function isWithin(file: string, folder: string): Promise<boolean> {
  const [realFile, realFolder] = await Promise.all([realpath(file), realpath(folder)]);
  return realFile.startsWith(realFolder + path.sep);
}
