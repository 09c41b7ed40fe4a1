import type { DiagnosisId } from '../judge/diagnosis.js';
import type { Verdict } from '../judge/verdict.js';
import type { OrdersTried } from '../report/result.js';
import type { CheckTrace } from '../run/exercise-run.js';

/** One order of a check, decided. */
export interface JudgedOrder {
  readonly run: CheckTrace;
  readonly verdict: Verdict;
}

/** The verdict that stands for all orders of a check. */
export interface OrdersVerdict extends JudgedOrder {
  /** `null` when the check was not about orders. */
  readonly orders: OrdersTried | null;
}

/**
 * Decides a check from all its runs: it holds when it holds in every order. Where it does not, the failing order nearest
 * to first in, first out is the one to show.
 *
 * @param judge decides one run
 */
export function judgeOrders(
  runs: readonly [CheckTrace, ...CheckTrace[]],
  judge: (run: CheckTrace) => Verdict,
): OrdersVerdict {
  const judged = runs.map((run) => ({ run, verdict: judge(run) }));
  const failed = judged.filter(({ verdict }) => verdict.status !== 'passed');
  const shown = failed.reduce<JudgedOrder | undefined>(nearer, undefined) ?? { run: runs[0], verdict: judge(runs[0]) };
  const { order } = shown.run;
  if (order === null) return { ...shown, orders: null };
  const replay = failed.length === 0 ? null : formatOrder(order.plan);
  const isRace = failed.length < judged.length;
  const verdict = isRace ? asRace(shown.verdict) : shown.verdict;
  return { run: shown.run, verdict, orders: { tried: judged.length, failed: failed.length, replay } };
}

/** What a race looks like in a single order. Any other mistake says more of itself than that it depends on the order. */
const LIKE_A_RACE: ReadonlySet<DiagnosisId> = new Set([
  'wrong-value',
  'wrong-error',
  'threw',
  'called-again',
  'never-called',
  'hard-coded',
  'changed-input',
]);

/** What holds in one order and breaks in another is a race. What else is known of the order that is shown, is told. */
function asRace(verdict: Verdict): Verdict {
  if (verdict.status !== 'failed' || !LIKE_A_RACE.has(verdict.diagnosis.id)) return verdict;
  const { id, message: known, line, file } = verdict.diagnosis;
  const more = id === 'wrong-value' ? COMMONEST_CAUSE : known;
  const message = `Whether this works depends on which call ends first: ${overtaking(verdict)}. ${more}`;
  return { ...verdict, diagnosis: { id: 'race', message, line, ...(file === undefined ? {} : { file }) } };
}

/** A value alone does not tell the cause. */
const COMMONEST_CAUSE =
  'Does your code look at something before an `await`, and rely on it afterwards? It may have changed meanwhile.';

/** The first call that ended before one that had been under way for longer. */
function overtaking({ facts: { calls } }: Extract<Verdict, { status: 'failed' }>): string {
  const ended = calls.filter(({ endSeq }) => endSeq !== null).toSorted((a, b) => (a.endSeq ?? 0) - (b.endSeq ?? 0));
  for (const [index, late] of ended.entries()) {
    const overtaken = ended.slice(index + 1).find(({ startSeq }) => startSeq < late.startSeq);
    if (overtaken !== undefined) return `here ${late.label} ended before ${overtaken.label}, which had started earlier`;
  }
  return 'here they ended in the order in which they had started';
}

/** Each pick of a call that is not the oldest lets it overtake as many as stood before it. */
function overtakings({ run: { order } }: JudgedOrder): number {
  return (order?.choices ?? []).reduce((sum, choice) => sum + choice, 0);
}

function nearer(best: JudgedOrder | undefined, next: JudgedOrder): JudgedOrder {
  return best === undefined || overtakings(next) < overtakings(best) ? next : best;
}

/** An order as `--order` takes it: `1.0.2`, without the zeros at its end, which go without saying. */
function formatOrder(order: readonly number[]): string {
  return order.join('.').replace(/(\.0)+$/, '') || '0';
}
