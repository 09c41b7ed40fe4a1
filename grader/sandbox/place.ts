import type { RawPlace } from './protocol.js';

/** The name under which the submission's module is compiled; frames are recognized by it. */
export const SUBMISSION_FILE = 'meanwhile:submission';

const FRAME = new RegExp(`${SUBMISSION_FILE}:(\\d+):(\\d+)`);

/** Frames that are kept: between a submission and what it calls lie a few of the realm's and of the host's. */
const FRAMES = 16;

/** The stack as it was at one moment, not looked at yet: taking it is cheap, looking at it is not. */
export class StackMark {
  declare readonly stack: unknown;

  constructor() {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = FRAMES;
    Error.captureStackTrace(this, StackMark);
    Error.stackTraceLimit = stackTraceLimit;
  }

  /**
   * The topmost place of the submission on that stack, or `null` when none of its code was running.
   *
   * It is taken on the host's side: V8 shows the host the realm's frames too, and nothing there can be patched.
   */
  place(): RawPlace | null {
    const prepareStackTrace = Reflect.get<typeof Error, 'prepareStackTrace'>(Error, 'prepareStackTrace');
    Error.prepareStackTrace = (_, sites) => sites;
    const sites = this.stack as NodeJS.CallSite[];
    Error.prepareStackTrace = prepareStackTrace;
    const site = sites.find((candidate) => candidate.getFileName() === SUBMISSION_FILE);
    if (site === undefined) return null;
    return { line: site.getLineNumber() ?? 1, column: (site.getColumnNumber() ?? 1) - 1 };
  }
}

/** The topmost place of the submission on the stack now, or `null` when none of its code is running. */
export function placeOnStack(): RawPlace | null {
  return new StackMark().place();
}

/** The topmost place of the submission in the text of a stack, which the submission may have changed. */
export function placeInStack(stack: string): RawPlace | null {
  const frame = FRAME.exec(stack);
  return frame && { line: Number(frame[1]), column: Number(frame[2]) - 1 };
}
