import type { Core } from '../core.js';
import { apply, defineProperty } from '../natives.js';
import { counting, timing } from './console-measures.js';
import { looking } from './console-objects.js';
import type { Format } from './format.js';
import type { Lines, Stream } from './lines.js';

/** Prints what `console.log` or `console.error` was given. */
export type Print = (stream: Stream, args: readonly unknown[]) => void;
export type Methods = Record<string, (...args: never[]) => void>;

const { indexOf, slice } = String.prototype;

/** `console`, which prints through the bridge and measures in virtual time. */
export function createConsole(lines: Lines, format: Format, core: Core): object {
  const group = { indent: '' };
  const print: Print = (stream, args) => {
    lines.writeLine(stream, indented(format(args), group.indent));
  };
  const methods: Methods = {
    ...printing(print),
    ...looking(print, core),
    ...grouping(print, group),
    ...counting(print, core),
    ...timing(print, core),
  };
  defineProperty(methods, Symbol.toStringTag, { value: 'console', configurable: true });
  return methods;
}

function printing(print: Print): Methods {
  return {
    log: (...args: unknown[]) => print('out', args),
    info: (...args: unknown[]) => print('out', args),
    debug: (...args: unknown[]) => print('out', args),
    dirxml: (...args: unknown[]) => print('out', args),
    warn: (...args: unknown[]) => print('error', args),
    error: (...args: unknown[]) => print('error', args),
    assert(condition: unknown, ...args: unknown[]) {
      if (!condition) print('error', failed(args));
    },
  };
}

/** Node puts its words into the first text, so that this may be a template. */
function failed(args: unknown[]): readonly unknown[] {
  if (typeof args[0] === 'string') {
    args[0] = `Assertion failed: ${args[0]}`;
    return args;
  }
  const words: unknown[] = ['Assertion failed'];
  for (let i = 0; i < args.length; i += 1) words[i + 1] = args[i];
  return words;
}

function grouping(print: Print, group: { indent: string }): Methods {
  const begin = (args: readonly unknown[]): void => {
    if (args.length > 0) print('out', args);
    group.indent += '  ';
  };
  return {
    group: (...args: unknown[]) => begin(args),
    groupCollapsed: (...args: unknown[]) => begin(args),
    groupEnd() {
      group.indent = apply(slice, group.indent, [2]) as string;
    },
  };
}

/** Every line of the text, set in. */
function indented(text: string, indent: string): string {
  if (indent === '') return text;
  let all = indent;
  let from = 0;
  for (let end = lineEnd(text, from); end >= 0; end = lineEnd(text, from)) {
    all += (apply(slice, text, [from, end + 1]) as string) + indent;
    from = end + 1;
  }
  return all + (apply(slice, text, [from]) as string);
}

function lineEnd(text: string, from: number): number {
  return apply(indexOf, text, ['\n', from]) as number;
}
