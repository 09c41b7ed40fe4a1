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
        return wrong(
          formatDuration(predicted),
          real,
          `predicted ${formatDuration(predicted)}; the program took ${real}`,
        );
      }
      const got = describe(predicted);
      return wrong(got, real, `predicted ${got}, which is not a number of milliseconds; the program took ${real}`);
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
        return wrong(got, formatLines(real), `predicted ${got}, which is not a list of lines`);
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

function wrong(predicted: string, real: string, message: string): Failure {
  return { kind: { about: 'prediction', predicted, real }, message };
}

function formatLines(lines: readonly string[]): string {
  return formatValue({ $: 'array', items: lines });
}

function describe(value: Value | undefined): string {
  return value === undefined ? 'nothing' : formatValue(value);
}
