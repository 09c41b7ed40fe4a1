import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build as bundle } from 'esbuild';

const { places } = createRequire(import.meta.url)('./places.cjs');

/**
 * Bundles the program, the sandbox's child and the scripts that make a realm. They are started many times for each time
 * they change: bundled they start in a fifth of the time.
 *
 * @param {string} root the kit's folder
 */
export async function build(root) {
  const to = places(root);
  const unfinished = `${to.folder}.${process.pid}`;
  const source = (name) => path.join(root, 'grader', name);
  await fs.mkdir(unfinished, { recursive: true });
  try {
    await Promise.all([
      bundleProgram(source('commands/main.ts'), path.join(unfinished, 'program.cjs')),
      bundleProgram(source('sandbox/child.ts'), path.join(unfinished, 'child.cjs')),
      realmParts(source('sandbox/realm'), unfinished),
    ]);
    await fs.mkdir(to.folder, { recursive: true });
    const old = (await fs.readdir(to.folder)).filter((name) => name.endsWith('.v8'));
    await Promise.all(old.map((name) => fs.rm(path.join(to.folder, name), { force: true })));
    // The program comes last: its time says that everything else is there.
    const parts = (await fs.readdir(unfinished)).filter((name) => name.startsWith('realm-'));
    for (const name of [...parts, 'child.cjs', 'program.cjs']) {
      await fs.rename(path.join(unfinished, name), path.join(to.folder, name));
    }
  } finally {
    await fs.rm(unfinished, { recursive: true, force: true });
  }
}

/** CommonJS, because Node 20 starts it faster than modules, and esbuild itself then needs no scan for its exports. */
function bundleProgram(entry, outfile) {
  return bundle({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    // Loaded only for notes, and too large to be read at each start.
    external: ['esbuild', 'eslint', 'typescript', 'typescript-eslint'],
    // Half the bytes to read at each start; names stay, for the stacks of faults.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'silent',
  });
}

/** The scripts of a realm, a file each, since most realms need few of them: expressions that give what a file exports. */
async function realmParts(folder, to) {
  const names = await fs.readdir(path.join(folder, 'parts'));
  const files = [path.join(folder, 'entry.ts'), ...names.map((name) => path.join(folder, 'parts', name))];
  await Promise.all(
    files.map(async (file) =>
      fs.writeFile(path.join(to, `realm-${path.basename(file, '.ts')}.js`), await script(file)),
    ),
  );
}

async function script(file) {
  const { outputFiles } = await bundle({
    entryPoints: [file],
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'cjs',
    target: 'node20.19',
    minifyWhitespace: true,
    write: false,
    logLevel: 'silent',
  });
  const body = `const module = { exports: {} }; let exports = module.exports;\n${outputFiles[0].text}\nreturn module.exports;`;
  return `(function () { 'use strict'; ${body} })()`;
}
