import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { REAL_ROOT } from '../../kit/temporary-kit.js';

/** Where the scripts lie that realms in tests are made of, with their source maps: coverage is counted by them. */
const SCRIPTS_UNDER_TEST = path.join(REAL_ROOT, '.meanwhile', 'under-test');

const HEAD = "(function () { 'use strict'; const module = { exports: {} }; let exports = module.exports;\n";
const TAIL = '\nreturn module.exports; })()';

/** Bundles a file of the realm's library as the build does: a script that gives what the file exports. */
export function scriptUnderTest(file: string): vm.Script {
  const [map, bundle] = buildSync({
    entryPoints: [path.join(REAL_ROOT, 'grader/sandbox/realm', file)],
    outfile: path.join(SCRIPTS_UNDER_TEST, `${file.replaceAll('/', '-')}.js`),
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'cjs',
    target: 'node20.19',
    minifyWhitespace: true,
    sourcemap: 'external',
    write: false,
    logLevel: 'silent',
  }).outputFiles;
  if (map === undefined || bundle === undefined) throw new Error(`esbuild gave no bundle of ${file}`);
  const source = HEAD + bundle.text + TAIL;
  const parsed = JSON.parse(map.text) as { mappings: string };
  put(bundle.path, source);
  // The head is a line of its own, which no source has.
  put(map.path, JSON.stringify({ ...parsed, mappings: `;${parsed.mappings}` }));
  return new vm.Script(source, { filename: pathToFileURL(bundle.path).href });
}

/** The script of a part of the realm, by its name. */
export function realmPartUnderTest(part: string): vm.Script {
  return scriptUnderTest(part === 'entry' ? 'entry.ts' : `parts/${part}.ts`);
}

/** Several test files run at once and put the same there. */
function put(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
