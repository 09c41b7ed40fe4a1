import type { BuildFailure } from 'esbuild';
import { compile } from './compile.js';

/** A checks file could not be compiled. */
export class ChecksNotCompiled extends Error {
  override readonly name = 'ChecksNotCompiled';
}

/**
 * Bundles a checks file, and the stub it may import, into one script: `(function (require) { …; return exports })`.
 * The same script is evaluated twice, by the course for what is expected and in the realm for the scenarios; each gives
 * it a `meanwhile` of its own.
 *
 * @param file the checks file, absolute
 * @throws ChecksNotCompiled with line and reason
 */
export async function bundleChecks(file: string): Promise<string> {
  try {
    const { outputFiles } = await compile({
      entryPoints: [file],
      bundle: true,
      write: false,
      metafile: true,
      format: 'cjs',
      platform: 'neutral',
      target: 'node20.19',
      external: ['meanwhile'],
      legalComments: 'none',
      logLevel: 'silent',
    });
    const code = outputFiles[0]?.text ?? '';
    return `(function (require) { 'use strict'; const module = { exports: {} }; let exports = module.exports;\n${code}\nreturn module.exports; })`;
  } catch (failure) {
    const first = (failure as Partial<BuildFailure>).errors?.[0];
    if (first === undefined) throw failure;
    throw new ChecksNotCompiled(first.location === null ? first.text : `line ${first.location.line}: ${first.text}`);
  }
}
