import { formatDuration } from '../../trace/duration.js';
import { formatValue } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import type { Expectation } from '../expectation.js';
import type { Facts } from '../facts.js';
import type { Failure } from '../failure.js';

/**
 * The number that the scenario noted under `noteName` is the time that the program took.
 *
 * @param noteName the name of a note that holds virtual ms
 */
export function predictsTime(noteName: string): Expectation {
  return {
    judge: ({ notes, makespan, settlement }) => {
      const predicted = notes.get(noteName);
      if (makespan === null || predicted === makespan) return null;
      if (predicted === undefined && settlement.outcome !== 'fulfilled') return null;
      const real = formatDuration(makespan);
      if (typeof predicted === 'number') {
        const guess = formatDuration(predicted) === real ? `${predicted} ms` : formatDuration(predicted);
        return wrong(guess, real, `predicted ${guess}; the program took ${real}`, askForMs(predicted, makespan));
      }
      const got = describe(predicted);
      const message = `predicted ${got}, which is not a number of milliseconds; the program took ${real}`;
      return wrong(got, real, message, `${describeForm(predicted)}. Write a number of milliseconds: 12000 for 12 s.`);
    },
  };
}

/** The list of lines that the scenario noted under `noteName` is what the program logged, in that order. */
export function predictsLog(noteName: string): Expectation {
  return {
    judge: (facts) => {
      const predicted = facts.notes.get(noteName);
      const { outcome } = facts.settlement;
      if (outcome === 'pending' || (predicted === undefined && outcome !== 'fulfilled')) return null;
      const real = realLines(facts);
      if (typeof predicted !== 'object' || predicted?.$ !== 'array') {
        const got = describe(predicted);
        const form = `${describeForm(predicted)}. Write a list of the lines, each a text: ['first line', 'second line'].`;
        return wrong(got, formatLines(real), `predicted ${got}, which is not a list of lines`, form);
      }
      return compareLines(predicted.items, real);
    },
  };
}

function realLines({ logs }: Facts): string[] {
  return logs.map(({ value }) => (typeof value === 'string' ? value : formatValue(value)));
}

function compareLines(predicted: readonly Value[], real: readonly string[]): Failure | null {
  const length = Math.max(predicted.length, real.length);
  const index = Array.from({ length }, (_, at) => at).find((at) => predicted[at] !== real[at]);
  if (index === undefined) return null;
  const line = real[index];
  const printed = line === undefined ? 'printed no more' : `printed ${formatValue(line)}`;
  const message = `${describeGuess(predicted, index)}; the program ${printed}`;
  return wrong(formatValue({ $: 'array', items: predicted }), formatLines(real), message);
}

function describeGuess(predicted: readonly Value[], index: number): string {
  const guess = predicted[index];
  if (guess !== undefined) return `predicted ${formatValue(guess)} as line ${index + 1}`;
  return index === 0 ? 'predicted no line' : `predicted nothing more after line ${index}`;
}

function wrong(predicted: string, real: string, message: string, form: string | null = null): Failure {
  return { kind: { about: 'prediction', predicted, real, form }, message };
}

/** A time below a second, where seconds pass, was hardly meant. @param predicted, real virtual ms */
function askForMs(predicted: number, real: number): string | null {
  if (predicted <= 0 || predicted >= 1_000 || real < 1_000) return null;
  const meant = formatDuration(predicted * 1_000);
  const ms = predicted * 1_000;
  return `You predicted ${predicted}, which is ${formatDuration(predicted)}. Write milliseconds: if you mean ${meant}, that is ${ms}.`;
}

/** What a prediction is that cannot be compared, as the beginning of a sentence. */
function describeForm(predicted: Value | undefined): string {
  if (predicted === undefined || (typeof predicted === 'object' && predicted?.$ === 'undefined')) {
    return 'Nothing is predicted for this program';
  }
  const got = formatValue(predicted, 80);
  if (typeof predicted === 'string') return `Your prediction ${got} is a text`;
  if (typeof predicted === 'object' && predicted?.$ === 'promise')
    return 'Your prediction is a promise: await it, or take `async` away';
  return `Your prediction is ${got}`;
}

function formatLines(lines: readonly string[]): string {
  return formatValue({ $: 'array', items: lines });
}

function describe(value: Value | undefined): string {
  return value === undefined ? 'nothing' : formatValue(value);
}
