import { build, stop } from 'esbuild';
import type { BuildOptions, BuildResult } from 'esbuild';

/** A source ended the compiler's process: it is nested deeper than anything that somebody wrote. */
export class CompilerEnded extends Error {
  override readonly name = 'CompilerEnded';
}

type Kept = BuildOptions & { readonly write: false; readonly metafile: true };

/** Set when a source has ended the compiler: from then on no two are compiled at the same time. */
let careful = false;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Compiles with esbuild. One process of it serves all builds, and a source that is nested a hundred thousand levels
 * deep ends it. What was under way beside that one is compiled again, one after another, so that only the source that
 * ends it again is refused.
 *
 * @throws CompilerEnded when it was this source
 * @throws BuildFailure when the source is wrong
 */
export async function compile(options: Kept): Promise<BuildResult<Kept>> {
  if (!careful) {
    try {
      return await build(options);
    } catch (failure) {
      if (!isEnd(failure)) throw failure;
      beCareful();
    }
  }
  const compiled = turn.then(() => compileAlone(options));
  turn = compiled.catch(() => undefined);
  return compiled;
}

/** All that was under way fails at the same moment, and only the first may call for a new process. */
function beCareful(): void {
  if (careful) return;
  careful = true;
  turn = stop();
}

async function compileAlone(options: Kept): Promise<BuildResult<Kept>> {
  try {
    return await build(options);
  } catch (failure) {
    if (!isEnd(failure)) throw failure;
    // Without this, esbuild goes on answering that its process is gone.
    await stop();
    throw new CompilerEnded('the compiler ended', { cause: failure });
  }
}

/** What is wrong with a source comes with a list of errors; what is wrong with the process has none. */
function isEnd(failure: unknown): boolean {
  return failure instanceof Error && !('errors' in failure) && /\bservice\b|EPIPE/.test(failure.message);
}
