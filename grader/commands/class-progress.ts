import type { ClassProgress } from '../class/grade-class.js';
import { showLine } from './progress-line.js';
import type { Terminal } from './terminal.js';

/** Says on a terminal how many students of a class are graded, and how long the others will take. */
export function showClassProgress(terminal: Terminal): { show: (progress: ClassProgress) => void; clear: () => void } {
  const began = performance.now();
  const { show, clear } = showLine(terminal);
  return {
    show: (progress) => {
      const left = timeLeft(progress, performance.now() - began);
      show(`graded ${progress.done} of ${progress.total} students${left === null ? '' : `, ${left} left`} …`);
    },
    clear,
  };
}

/**
 * How long a class will still take, in words.
 *
 * @param elapsedMs real milliseconds since it began
 * @returns `null` as long as nothing can be said
 */
export function timeLeft({ done, kept, total }: ClassProgress, elapsedMs: number): string | null {
  // What an earlier run had finished took no time in this one.
  const graded = done - kept;
  if (graded === 0 || done === total) return null;
  const seconds = Math.ceil(((elapsedMs / graded) * (total - done)) / 1_000);
  if (seconds < 90) return `about ${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `about ${minutes} min` : `about ${Math.round(minutes / 6) / 10} h`;
}
