import type { KnownSurvivor, Review } from './known-survivors.js';
import type { Outcome, Survivor } from './outcome.js';

/** Of a hundred mutants, so many must fail. */
const WANTED_PERCENT = 97;

/** What came of all mutants, as text, and whether it is as it must be. */
export interface Report {
  readonly text: string;
  readonly ok: boolean;
}

/**
 * Reports on mutants: a table by exercise, every survivor with its lines, and what is wrong.
 *
 * @param exercises in the order of the table
 * @param whole whether it was the whole course: only then are there mutants enough for a percentage to be wanted
 */
export function report(
  exercises: readonly string[],
  outcomes: readonly Outcome[],
  review: Review,
  whole: boolean,
): Report {
  const { known, unknown, stale } = review;
  const rows = exercises.map((name) =>
    count(
      name,
      outcomes.filter(({ exercise }) => exercise === name),
    ),
  );
  const total = count('total', outcomes);
  const percent = (100 * total.killed) / Math.max(1, total.mutants);
  const tooFew = whole && percent < WANTED_PERCENT;
  const lines = [
    row(['exercise', 'mutants', 'killed', '(stuck)', 'survived']),
    ...[...rows, total].map(({ name, mutants, killed, stuck }) =>
      row([name, mutants, killed, stuck, mutants - killed]),
    ),
    '',
    ...known.flatMap((survivor) => [...survived(survivor), `    no fault: ${survivor.reason}`, '']),
    ...unknown.flatMap((survivor) => [...survived(survivor), `    ✗ ${UNKNOWN}`, '']),
    ...stale.flatMap((entry) => [...listed(entry), `    ✗ ${STALE}`, '']),
    `${inTenths(percent)} % of the mutants fail${tooFew ? `; at least ${WANTED_PERCENT} % wanted` : ''}.`,
    '',
  ];
  return { text: lines.join('\n'), ok: unknown.length === 0 && stale.length === 0 && !tooFew };
}

const UNKNOWN = 'it passes: sharpen a check, or list it in mutate/survivors/ with the reason why it is right';
const STALE = 'mutate/survivors/ lists it, but there is no such survivor any more: take it out of the list';

interface Count {
  readonly name: string;
  readonly mutants: number;
  readonly killed: number;
  /** Of those killed, how many ran into the limit of real time. */
  readonly stuck: number;
}

function count(name: string, outcomes: readonly Outcome[]): Count {
  const killed = outcomes.filter(({ status }) => status !== 'passed').length;
  const stuck = outcomes.filter(({ status }) => status === 'stuck').length;
  return { name, mutants: outcomes.length, killed, stuck };
}

function row([name = '', ...numbers]: readonly (string | number)[]): string {
  return [String(name).padEnd(44), ...numbers.map((number) => String(number).padStart(8))].join(' ');
}

function survived({ file, line, family, original, mutated }: Survivor): string[] {
  return [`${file}:${line}  ${family}`, `    - ${original}`, `    + ${mutated}`];
}

function listed({ exercise, family, original, mutated }: KnownSurvivor): string[] {
  return [`${exercise}  ${family}`, `    - ${original}`, `    + ${mutated}`];
}

/** Rounded down: what is just under the mark must not look as if it were on it. */
function inTenths(percent: number): string {
  return (Math.floor(percent * 10) / 10).toFixed(1);
}
