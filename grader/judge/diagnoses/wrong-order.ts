import { formatDuration } from '../../trace/duration.js';
import { equal } from '../../trace/equal.js';
import { formatValue, formatWhole } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import type { Diagnosis } from '../diagnosis.js';
import type { Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { KindAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** The right items of a result, calls or lines, in the wrong order. */
export const wrongOrder: Rule = (facts, failures) => {
  const result = failuresAbout(failures, 'value').find(isReordered);
  if (result !== undefined) return diagnosis('wrong-order', describeResult(result, facts), null);
  const [order] = failuresAbout(failures, 'order');
  if (order !== undefined) {
    const message = `The calls started in the order ${order.got.join(', ')}; ${order.wanted.join(', ')} is wanted.`;
    return diagnosis('wrong-order', message, null);
  }
  const late = failuresAbout(failures, 'start').find(({ overtaker }) => overtaker !== undefined);
  if (late !== undefined) return describeTurn(late, facts);
  const log = failuresAbout(failures, 'log').find(hasOtherOrder);
  if (log === undefined) return null;
  const index = log.got.findIndex((line, at) => line !== log.wanted[at]);
  const message = `The right lines came in the wrong order: line ${index + 1} was "${log.got[index]}", which should come after "${log.wanted[index]}".`;
  return diagnosis('wrong-order', message, facts.logs[index]?.place ?? null);
};

/** A call that came too late, because another came before it. */
function describeTurn({ label, wantedMs, gotMs, overtaker = '' }: KindAbout<'start'>, { calls }: Facts): Diagnosis {
  const early = calls.find((call) => call.label === overtaker && call.start === wantedMs);
  const turn = `It was the turn of ${label} at ${formatDuration(wantedMs)}, and ${overtaker} was started`;
  return diagnosis(
    'wrong-order',
    `${turn}; ${label} came only at ${formatDuration(gotMs ?? 0)}.`,
    early?.place ?? null,
  );
}

function describeResult({ gotValue, wantedValue }: KindAbout<'value'>, { calls }: Facts): string {
  const finished = calls
    .filter(({ endSeq, outcome }) => endSeq !== null && outcome === 'fulfilled')
    .sort((a, b) => (a.endSeq ?? 0) - (b.endSeq ?? 0))
    .map(({ value }) => value);
  const asFinished = sameList(itemsOf(gotValue) ?? [], finished) ? ', the order in which the calls ended' : '';
  const index = (itemsOf(gotValue) ?? []).findIndex((item, at) => !equal(item, itemsOf(wantedValue)?.[at] ?? null));
  const [got, wanted] = [itemsOf(gotValue)?.[index] ?? null, itemsOf(wantedValue)?.[index] ?? null];
  const first = `result[${index}] is ${formatValue(got)}, and ${formatValue(wanted)} is wanted there`;
  return `The results are the right ones in the wrong order${asFinished}: ${first}.`;
}

function isReordered({ gotValue, wantedValue }: KindAbout<'value'>): boolean {
  const [got, wanted] = [itemsOf(gotValue), itemsOf(wantedValue)];
  return got !== null && wanted !== null && sortedText(got) === sortedText(wanted);
}

function hasOtherOrder({ got, wanted, timing }: KindAbout<'log'>): boolean {
  return timing === null && [...got].sort().join('\n') === [...wanted].sort().join('\n');
}

function sameList(a: readonly Value[], b: readonly (Value | null)[]): boolean {
  return a.length === b.length && a.every((item, index) => equal(item, b[index] ?? null));
}

function sortedText(items: readonly Value[]): string {
  return items.map(formatWhole).sort().join('\n');
}

function itemsOf(value: Value): readonly Value[] | null {
  return typeof value === 'object' && value?.$ === 'array' ? value.items : null;
}
