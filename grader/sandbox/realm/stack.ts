import { apply, defineProperty, errorToString } from './natives.js';

type Frames = readonly NodeJS.CallSite[];
/** As V8 asks for the text of a stack: `global` is the global object of the error's realm. */
export type PrepareStackTrace = (global: unknown, error: unknown, frames: Frames) => unknown;

/**
 * Has every stack of the realm written inside the realm, and locks it so.
 *
 * Left alone, Node writes them in the host. There `error.name` is turned into text by the host's functions, so that a
 * `name` which is no text yields an error of the host, and one whose `toString` is a proxy is handed an array of the
 * host. Either leads to the host's `Function`. A submission that could set `prepareStackTrace` would get hold of call
 * sites, and with them of the host's functions that stand on the stack.
 *
 * One way is left: Node's own function, which looks for `Error.prepareStackTrace`, is the host's, and can throw an
 * error of the host when the stack is full. It is closed when V8 is handed what is returned here in its place.
 *
 * @param file frames of other files than this are left out, and those of built-in functions with none of this below
 *   them; all files' stay if it is `undefined`
 * @param writeForeign for errors of other realms
 */
export function lockErrors(file: string | undefined, writeForeign: PrepareStackTrace | undefined): PrepareStackTrace {
  const write = (error: unknown, frames: Frames): string => {
    let text = head(error);
    let builtins = '';
    for (let i = 0; i < frames.length; i += 1) {
      const frame = frames[i]!;
      const name = fileOf(frame);
      if (name === null) builtins += line(frame);
      else if (file === undefined || name === file) text += builtins + line(frame);
      if (name !== null) builtins = '';
    }
    return text;
  };
  defineProperty(Error, 'prepareStackTrace', { get: () => write, set: () => undefined, configurable: false });
  defineProperty(globalThis, 'Error', { value: Error, writable: false, enumerable: false, configurable: false });
  const realm = globalThis;
  return (global, error, frames) =>
    global === realm || writeForeign === undefined ? write(error, frames) : writeForeign(global, error, frames);
}

function head(error: unknown): string {
  try {
    return apply(errorToString, error, []) as string;
  } catch {
    return 'Error';
  }
}

/** Frames of built-in functions have no file. */
function fileOf(frame: NodeJS.CallSite): string | null {
  try {
    const name: unknown = frame.getFileName();
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
}

/** One frame as a line; none when the stack is too full to tell. */
function line(frame: NodeJS.CallSite): string {
  try {
    return `\n    at ${(frame as { toString: () => string }).toString()}`;
  } catch {
    return '';
  }
}
