/**
 * What a test file says of its tests: one printed line holds some of these, as JSON after `MARK`. The sandbox keeps
 * 1,000 lines of 2,000 characters each.
 */
export type Word =
  | readonly [kind: 'begun', test: string]
  | readonly [kind: 'passed', test: string]
  | readonly [kind: 'failed', test: string, message: string];

export const MARK = 'wpt:';

const LONGEST_LINE = 1_900;
const LONGEST_TEXT = 250;

// A test may patch any of these.
const { stringify } = JSON;
const print = console.log;
const soon = setImmediate;

const names = new Map<string, number>();
let waiting: string[] = [];

/** A name that no other test of the file has. */
export function uniqueName(given: unknown): string {
  const name = typeof given === 'string' ? given.slice(0, LONGEST_TEXT) : 'Untitled';
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}

/** Says that a test has begun which may never end. */
export function tellBegun(test: string): void {
  tell(['begun', test]);
}

/** Says how a test ended. @param failure what it threw, if it failed */
export function tellEnded(test: string, failure?: { readonly error: unknown }): void {
  tell(failure === undefined ? ['passed', test] : ['failed', test, describe(failure.error)]);
}

function tell(word: Word): void {
  if (waiting.length === 0) soon(flush);
  // What ends a line for some readers, and is no escape in JSON.
  waiting.push(stringify(word).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'));
}

function flush(): void {
  let line = '';
  for (const word of waiting) {
    if (line.length + word.length > LONGEST_LINE) {
      print(`${MARK}[${line}]`);
      line = '';
    }
    line += line === '' ? word : `,${word}`;
  }
  print(`${MARK}[${line}]`);
  waiting = [];
}

function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, LONGEST_TEXT);
}
