import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { parse } from 'acorn';
import type { Comment, Node } from 'acorn';
import { simple } from 'acorn-walk';
import { transform } from 'esbuild';
import type { TransformOptions } from 'esbuild';

/** Code without anything that tells who wrote it. */
export interface AnonymousCode {
  readonly code: string;
  /** Where a line of the original has gone; `null` when nothing of it is left. Lines count from 1. */
  readonly lineOf: (original: number) => number | null;
}

/**
 * Takes out of a submission what tells who wrote it: comments and types go, and every text that the course does not have
 * itself becomes `…`.
 *
 * @param text TypeScript
 * @param known whether the course itself has a text
 * @returns `null` when it does not compile
 */
export async function anonymousCode(text: string, known: (text: string) => boolean): Promise<AnonymousCode | null> {
  try {
    // Comments inside of expressions go only together with the white space, which comes back afterwards.
    const dense = await transform(text, { ...OPTIONS, loader: 'ts', minifyWhitespace: true, sourcemap: 'inline' });
    const { code, map } = await transform(dense.code, { ...OPTIONS, loader: 'js', sourcemap: 'external' });
    return { code: masked(code, known), lineOf: linesOf(map) };
  } catch {
    return null;
  }
}

const OPTIONS: TransformOptions = {
  target: 'es2022',
  legalComments: 'none',
  charset: 'utf8',
  sourcefile: 'submission.ts',
  logLevel: 'silent',
  tsconfigRaw: {},
};

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly by: string;
}

/** Replaces texts that the course does not have, and the few comments that are left. Every line stays where it is. */
function masked(code: string, known: (text: string) => boolean): string {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments });
  const stretches: Stretch[] = comments.map(({ start, end }) => ({ start, end, by: '' }));
  const hide = ({ start, end }: Node, value: unknown, quotes: number): void => {
    if (typeof value === 'string' && value !== '' && !known(value))
      stretches.push({ start: start + quotes, end: end - quotes, by: '…' });
  };
  simple(program, {
    Literal: (node) => {
      hide(node, 'regex' in node ? node.raw : node.value, 1);
    },
    TemplateElement: (node) => {
      hide(node, node.value.raw, 0);
    },
  });
  return stretches.toSorted((a, b) => b.start - a.start).reduce(replaced, code);
}

function replaced(text: string, { start, end, by }: Stretch): string {
  const lineBreaks = text.slice(start, end).replace(/[^\n]/g, '');
  return text.slice(0, start) + by + lineBreaks + text.slice(end);
}

function linesOf(map: string): AnonymousCode['lineOf'] {
  const lines = new Map<number, number>();
  eachMapping(new TraceMap(map), ({ originalLine, generatedLine }) => {
    if (originalLine !== null && !lines.has(originalLine)) lines.set(originalLine, generatedLine);
  });
  return (original) => lines.get(original) ?? null;
}
