import type { OutputLine } from '../report/result.js';
import type { Trace } from '../trace/events.js';

/** Printed lines that a result keeps for one exercise. */
const MOST_LINES = 50;

/**
 * What a submission printed, check by check, cut after the first lines.
 *
 * @returns the lines kept, and how many more there were
 */
export function collectOutput(runs: readonly { title: string; trace: Trace }[]): {
  output: OutputLine[];
  outputCut: number;
} {
  const lines = runs.flatMap(({ title, trace }) => printed(title, trace));
  return { output: lines.slice(0, MOST_LINES), outputCut: Math.max(0, lines.length - MOST_LINES) };
}

/** One line for each line on a screen: a printed text may hold several. */
function printed(title: string, trace: Trace): OutputLine[] {
  const entered = trace.events.find((event) => event.op === 'enter')?.at ?? 0;
  return trace.events.flatMap((event) =>
    event.op === 'print'
      ? event.text.split('\n').map((text) => ({ check: title, at: Math.max(0, event.at - entered), text }))
      : [],
  );
}
