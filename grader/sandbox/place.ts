import type { RawPlace } from './protocol.js';

/** The name under which the submission's module is compiled; frames are recognized by it. */
export const SUBMISSION_FILE = 'meanwhile:submission';

const FRAME = new RegExp(`${SUBMISSION_FILE}:(\\d+):(\\d+)`);

/**
 * The topmost place of the submission on the stack now, or `null` when none of its code is running.
 *
 * It is taken on the host's side: V8 shows the host the realm's frames too, and nothing there can be patched.
 */
export function placeOnStack(): RawPlace | null {
  const { stackTraceLimit } = Error;
  const prepareStackTrace = Reflect.get<typeof Error, 'prepareStackTrace'>(Error, 'prepareStackTrace');
  Error.prepareStackTrace = (_, sites) => sites;
  Error.stackTraceLimit = 40;
  const holder: { stack?: unknown } = {};
  Error.captureStackTrace(holder, placeOnStack);
  const sites = holder.stack as NodeJS.CallSite[];
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  const site = sites.find((candidate) => candidate.getFileName() === SUBMISSION_FILE);
  if (site === undefined) return null;
  return { line: site.getLineNumber() ?? 1, column: (site.getColumnNumber() ?? 1) - 1 };
}

/** The topmost place of the submission in an error's own stack, which the submission may have changed. */
export function placeOfError(error: unknown): RawPlace | null {
  try {
    const stack: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'stack') : undefined;
    const frame = typeof stack === 'string' ? FRAME.exec(stack) : null;
    return frame ? { line: Number(frame[1]), column: Number(frame[2]) - 1 } : null;
  } catch {
    return null;
  }
}
