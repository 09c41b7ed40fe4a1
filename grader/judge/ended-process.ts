import type { Value } from '../trace/value.js';

/**
 * The call, such as `process.exit(0)`, with which the submission wanted to end its process, when that is what this error
 * refuses; else `null`.
 */
export function endedProcess(thrown: Value): string | null {
  if (typeof thrown !== 'object' || thrown?.$ !== 'error') return null;
  return /^A submission may not end the process: take (process\.\w+\(.*\)) out, /.exec(thrown.message)?.[1] ?? null;
}
