import { formatDuration } from '../../trace/duration.js';
import { formatValue } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import type { Diagnosis } from '../diagnosis.js';
import type { CallFact, Facts, Settlement } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { KindAbout } from '../failure.js';
import { adviseOnTry, callThatRejectedWith, isSameError, wantedSooner } from './evidence.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

type Ended = Exclude<Settlement, { readonly outcome: 'pending' }>;

/** What is not the point of a sentence is not shown longer than this. */
const BRIEF = 80;

/** A promise rejected and nobody was there to take it. */
export const unhandledRejection: Rule = (facts, failures) => {
  const [first] = facts.unhandled;
  if (first === undefined || failuresAbout(failures, 'unhandled').length === 0) return null;
  const call = callThatRejectedWith(facts, first.value, first.at);
  const what = `${call?.label ?? 'A promise'} rejected with ${formatValue(first.value)} at ${formatDuration(call?.end ?? first.at)}`;
  const gap = first.late ? 'it was handled too late' : 'nothing handles it';
  const message = `${what}, and ${gap}: Node ends a program at such a moment. Await promises together, or give each a \`catch\` at once; what \`then\` and \`finally\` give are promises, too.`;
  return diagnosis('unhandled-rejection', message, call?.place ?? first.place);
};

/** A rejection was wanted and a call did reject, but on the way out its error got lost. */
export const lostError: Rule = ({ settlement, calls }, failures) => {
  const [failure] = failuresAbout(failures, 'error');
  if (failure === undefined || settlement.outcome !== 'fulfilled') return null;
  // A run that should have given up by itself has not lost the error of a call.
  if (failure.maker === 'submission' && wantedSooner(failures) !== null) return null;
  const rejected = calls.filter(({ outcome, endSeq }) => {
    return outcome === 'rejected' && (failure.maker === 'world' || (endSeq ?? Infinity) < settlement.seq);
  });
  // A scenario that calls the submission over and over stops at the first time that an error does not come out.
  // An error of the submission's own may be made of any; of the world's errors, only the very one that is wanted is lost.
  const any = failure.maker === 'submission' ? rejected[0] : undefined;
  const call = lastToEnd(rejected.filter(({ value }) => isWanted(value, failure))) ?? any;
  if (call === undefined) return calls.length === 0 && failure.maker === 'world' ? lostByCallback(failure) : null;
  const error = `${formatValue(call.value ?? null)} at ${formatDuration(call.end ?? 0)}`;
  if (call.value !== null && isSameError(settlement.value, call.value)) {
    const returned = `${call.label} rejected with ${error}, and the whole resolved to that very error: an error that is returned counts as a result. Throw it, or do not catch it.`;
    return diagnosis('lost-error', returned, call.place);
  }
  const message = `${call.label} rejected with ${error}, and still the whole resolved to ${formatValue(settlement.value, BRIEF)}: the error got lost. Let it through, or throw it again where you catch it.`;
  return diagnosis('lost-error', message, call.place);
};

function isWanted(value: Value | null, { wanted }: KindAbout<'error'>): boolean {
  return value !== null && formatValue(value) === wanted;
}

function lastToEnd(calls: readonly CallFact[]): CallFact | undefined {
  return [...calls].sort((a, b) => (a.endSeq ?? 0) - (b.endSeq ?? 0)).at(-1);
}

/** An error that no call rejected with: it can only have been handed to a callback. */
function lostByCallback({ got, wanted }: KindAbout<'error'>): Diagnosis {
  const message = `It ${got}, and ${wanted} did not come out: it has to reject the promise.`;
  return diagnosis('lost-error', message, null);
}

/** The right error, later than it was known. Where calls were stopped, it may have waited for them rightly. */
export const slowToFail: Rule = (facts, failures) => {
  const { settlement, calls } = facts;
  const wanted = wantedSooner(failures);
  if (settlement.outcome !== 'rejected' || wanted === null) return null;
  // Where no failure is wanted at all, it matters little when it came out.
  if (failuresAbout(failures, 'outcome').length > 0) return null;
  if (calls.some(({ aborted }) => aborted)) return null;
  const call = callThatRejectedWith(facts, settlement.value, settlement.at);
  const end = call?.end ?? settlement.at;
  // Where the failure should come out later than it happened, cleanup for instance has to come first.
  if (call === null || end >= settlement.at || end < wanted) return null;
  const last = calls.find((other) => other.end === settlement.at);
  const out = `the whole rejected only at ${formatDuration(settlement.at)}${last ? `, when ${last.label} had ended` : ''}`;
  const isUnhandled = facts.unhandled.some(({ value }) => isSameError(value, settlement.value));
  const meanwhile = isUnhandled ? ', and until then nothing handled it' : '';
  const message = `${call.label} rejected at ${formatDuration(end)}, but ${out}${meanwhile}. A failure should come out at the moment it happens.`;
  return diagnosis('slow-to-fail', message, call.place);
};

/** It failed with another error than is wanted, or failed where a result is wanted, or did not fail at all. */
export const wrongError: Rule = (facts, failures) => {
  const { settlement } = facts;
  const [failure] = [...failuresAbout(failures, 'error'), ...failuresAbout(failures, 'outcome')];
  if (failure === undefined || settlement.outcome === 'pending') return null;
  const limit = wantedSooner(failures);
  const due = limit === null ? '' : ` at ${formatDuration(limit)}`;
  if (settlement.outcome === 'fulfilled') {
    return diagnosis('wrong-error', describeNoError(settlement, failure.wanted + due), null);
  }
  return diagnosis('wrong-error', describeWrongError(facts, settlement, failure, due), settlement.place);
};

/** A result came where a rejection is wanted. */
function describeNoError({ value, at }: Ended, wanted: string): string {
  const when = formatDuration(at);
  if (typeof value === 'object' && value?.$ === 'error') {
    return `It resolved to ${formatValue(value)} at ${when}: an error that is returned, or resolved with, counts as a result. Throw it, or reject with it.`;
  }
  return `It came to a result at ${when}; a rejection with ${wanted} is wanted.`;
}

function describeWrongError(
  facts: Facts,
  { value, at }: Ended,
  { wanted, about }: KindAbout<'error' | 'outcome'>,
  due: string,
): string {
  const error = formatValue(value);
  const call = callThatRejectedWith(facts, value, at);
  if (about === 'outcome' && call?.aborted) {
    const stopped = `${call.label} was stopped by its signal at ${formatDuration(call.end ?? 0)}`;
    return `${stopped}, and so it failed with ${error}; ${wanted} is wanted. Abort only what nobody wants any more.`;
  }
  const origin = call === null ? '' : `, the error of ${call.label}`;
  if (about === 'outcome' && call === null) return `It failed with ${error}; ${wanted} is wanted here.`;
  if (about === 'outcome')
    return `It failed with ${error}${origin}. Catch it: ${wanted} is wanted here.${adviseOnTry(call)}`;
  if (error === wanted) return `It rejected with an error that only looks like ${wanted}. Pass on the very error.`;
  return `It rejected with ${error}${origin}; ${wanted}${due} is wanted.`;
}
