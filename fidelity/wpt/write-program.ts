import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { impliedGlobals } from './implied-globals.js';
import { inCheckout } from './test-file.js';
import type { TestFile } from './test-file.js';

/** What the program prints when all of the file was evaluated. */
export const LOADED = 'wpt-loaded';

/**
 * Makes one module of a test file: the harness, the data that it fetches, the scripts that it wants, and the file. Both
 * sides run this text.
 *
 * @param root the checkout
 * @throws when a script is missing
 */
export async function writeProgram(root: string, file: TestFile): Promise<string> {
  const read = (name: string): Promise<string> => readFile(path.join(root, name), 'utf8');
  const scripts = [...(await Promise.all(file.scripts.map(read))), file.text];
  const data = await dataFiles(file, read);
  const globals = impliedGlobals(scripts.join('\n'));
  return [
    await harness(),
    `globalThis.dataFiles = ${JSON.stringify(data)};`,
    globals.length === 0 ? '' : `var ${globals.join(', ')};`,
    ...scripts,
    `console.log('${LOADED}');`,
  ].join('\n');
}

let built: Promise<string> | undefined;

function harness(): Promise<string> {
  built ??= build({
    entryPoints: [path.join(import.meta.dirname, 'harness', 'harness.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'node20.19',
    logLevel: 'silent',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return built;
}

/** The JSON files that a test file names, by those names. One that is missing is so for the test too. */
async function dataFiles(file: TestFile, read: (name: string) => Promise<string>): Promise<Record<string, string>> {
  const named = Array.from(file.text.matchAll(/["'`]([\w./-]+\.json)["'`]/g), (match) => match[1] ?? '');
  const found: Record<string, string> = {};
  for (const name of named) {
    const text = await read(inCheckout(file.name, name)).catch(() => null);
    if (text !== null) found[name] = text;
  }
  return found;
}
