import { formatDuration } from '../../trace/duration.js';
import { findPart } from '../../trace/find.js';
import { formatValue } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import { endedProcess } from '../ended-process.js';
import type { Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { listOf } from '../wording.js';
import { absentHint } from './absent.js';
import { callThatRejectedWith, worldErrorOf } from './evidence.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** An exception left a callback, where no promise takes it up. */
export const threwInCallback: Rule = ({ uncaught: [first] }, failures) => {
  if (first === undefined || failuresAbout(failures, 'uncaught').length === 0) return null;
  const call = endedProcess(first.value);
  if (call !== null) {
    const message = `${call} was called at ${formatDuration(first.at)}: it ends the whole program, whatever else is under way. Take it out; let the function return its result, or throw the error.`;
    return diagnosis('threw', message, first.place);
  }
  if (first.thread !== null) {
    const message = `A worker ended at ${formatDuration(first.at)} with ${formatValue(first.value)}, and the main thread did not take it: Node ends the program there. Listen for the worker's \`error\`, and reject the promise with what comes.`;
    return diagnosis('threw', message, first.place);
  }
  const thrown = `${formatValue(first.value)} was thrown out of a callback at ${formatDuration(first.at)}`;
  const message = `${thrown}, where nobody can catch it: Node ends the program there. Reject a promise with it instead.`;
  return diagnosis('threw', message, first.place);
};

/** The student's own code broke off with an error that nobody wanted. */
export const threwItself: Rule = (facts, failures) => {
  const { settlement } = facts;
  if (settlement.outcome === 'pending' || settlement.outcome === 'fulfilled') return null;
  if (!isUnwanted(settlement.value, failures) || !isOwn(settlement.value, settlement.at, facts)) return null;
  return diagnosis('threw', describe(settlement.value, settlement.at, facts), settlement.place);
};

/** Errors that the language itself throws at a mistake in the code. */
const LANGUAGE_ERRORS = ['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError'];

function isUnwanted(value: Value, failures: readonly Failure[]): boolean {
  if (failuresAbout(failures, 'outcome').length > 0) return true;
  const name = typeof value === 'object' && value?.$ === 'error' ? value.name : '';
  return (
    LANGUAGE_ERRORS.includes(name) && failuresAbout(failures, 'error').some(({ wanted }) => !wanted.includes(name))
  );
}

function isOwn(value: Value, at: number, facts: Facts): boolean {
  const fromWorld = findPart(value, (part) => worldErrorOf(part) !== null);
  return fromWorld === null && callThatRejectedWith(facts, value, at) === null;
}

function describe(value: Value, at: number, facts: Facts): string {
  const when = formatDuration(at);
  if (typeof value !== 'object' || value?.$ !== 'error') {
    return `It failed at ${when} with ${formatValue(value)}, which is no error. Was \`reject\` called, or something thrown, where a result is wanted?`;
  }
  const name = NO_FUNCTION.exec(value.message)?.[1];
  if (name !== undefined) return `\`${name}\` is exported and is not a function: it cannot be called.`;
  const hint = value.message.startsWith(NO_CALLBACK)
    ? CALLBACK_HINT
    : absentHint(value.message) || promiseHint(value, facts);
  return `The code broke off at ${when} with ${formatValue(value)}.${hint}`;
}

/** How a scenario fails that calls what is no function. */
const NO_FUNCTION = /^submission\.(\w+) is not a function$/;
/** What Node says of a timer that is set without a function. */
const NO_CALLBACK = 'The "callback" argument must be of type function.';
const CALLBACK_HINT = ' A timer takes the function to call first, as in `setTimeout(() => …, ms)`.';

/** A method of a promise's value that is called on the promise is the commonest TypeError of all. */
function promiseHint(value: Value, { inFlight }: Facts): string {
  const isTypeError = typeof value === 'object' && value?.$ === 'error' && value.name === 'TypeError';
  if (!isTypeError || inFlight.length === 0) return '';
  const names = listOf(inFlight.map(({ label }) => label));
  return ` ${names} had not ended by then: is a promise used there as if it were its value already?`;
}
