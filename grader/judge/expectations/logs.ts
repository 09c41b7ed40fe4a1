import { formatDuration, formatStamp } from '../../trace/duration.js';
import { formatValue } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import type { Expectation } from '../expectation.js';
import type { Facts } from '../facts.js';
import type { Failure } from '../failure.js';

/** Exactly these lines are logged with `world.log`, at exactly these times. @param lines virtual ms and text */
export function logs(lines: readonly (readonly [ms: number, line: string])[]): Expectation {
  const wanted = lines.map(([at, text]) => ({ at, text }));
  return { judge: (facts) => judgeLines(facts, wanted) };
}

/** Exactly these lines are logged with `world.log`, in this order, whenever that is. */
export function logsInOrder(lines: readonly string[]): Expectation {
  const wanted = lines.map((text) => ({ at: null, text }));
  return { judge: (facts) => judgeLines(facts, wanted) };
}

interface WantedLine {
  /** `null` when any time will do. */
  readonly at: number | null;
  readonly text: string;
}

interface Line {
  readonly at: number;
  readonly text: string;
}

function judgeLines({ logs: logged, settlement }: Facts, wanted: readonly WantedLine[]): Failure | null {
  const got = logged.map(({ at, value }) => ({ at, text: textOf(value) }));
  const length = Math.max(got.length, wanted.length);
  const index = Array.from({ length }, (_, at) => at).find((at) => !isRight(got[at], wanted[at]));
  if (index === undefined || settlement.outcome === 'pending') return null;
  const moved = findMovedLine(got, wanted);
  const kind = {
    about: 'log',
    wanted: wanted.map(formatLine),
    got: wanted.some(({ at }) => at !== null) ? got.map(formatLine) : got.map(({ text }) => text),
    timing: moved === null ? null : moved.at < moved.wantedAt ? 'early' : 'late',
  } as const;
  return { kind, message: moved === null ? describeLine(index, got[index], wanted[index]) : describeMove(moved) };
}

function isRight(got: Line | undefined, wanted: WantedLine | undefined): boolean {
  return got?.text === wanted?.text && (wanted?.at ?? got?.at) === got?.at;
}

interface MovedLine extends Line {
  readonly wantedAt: number;
}

/** The first line that came at another time than it should, when all lines are the right ones. */
function findMovedLine(got: readonly Line[], wanted: readonly WantedLine[]): MovedLine | null {
  const left = [...wanted];
  let moved: MovedLine | null = null;
  for (const line of got) {
    const index = left.findIndex(({ text }) => text === line.text);
    const [match] = index < 0 ? [] : left.splice(index, 1);
    if (match === undefined) return null;
    if (match.at !== null && match.at !== line.at) moved ??= { ...line, wantedAt: match.at };
  }
  return left.length === 0 ? moved : null;
}

function describeMove({ text, at, wantedAt }: MovedLine): string {
  return `logged ${formatValue(text)} at ${formatDuration(at)}; wanted at ${formatDuration(wantedAt)}`;
}

function describeLine(index: number, got: Line | undefined, wanted: WantedLine | undefined): string {
  if (got === undefined) {
    return `the log ended after ${index === 1 ? '1 line' : `${index} lines`}; wanted ${quote(wanted)} next`;
  }
  if (wanted === undefined) return `logged ${quote(got)} at ${formatDuration(got.at)}; wanted nothing more`;
  if (got.text === wanted.text && wanted.at !== null) return describeMove({ ...got, wantedAt: wanted.at });
  return `line ${index + 1} of the log was ${quote(got)}; wanted ${quote(wanted)}`;
}

function quote(line: WantedLine | undefined): string {
  return formatValue(line?.text ?? '');
}

function formatLine({ at, text }: WantedLine): string {
  return at === null ? text : `${formatStamp(at)} ${text}`;
}

function textOf(value: Value): string {
  return typeof value === 'string' ? value : formatValue(value);
}
