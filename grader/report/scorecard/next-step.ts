import { formatPoints } from '../points.js';
import type { Result } from '../result.js';

/**
 * What to do next, in one sentence; `null` when something did not pass, because its own lines say it.
 *
 * @param startCommand the command that shows what comes after all this
 */
export function nextStep({ lessons, points }: Result, startCommand: string): string | null {
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  const notStarted = exercises.filter(({ status }) => status === 'not-started');
  const passed = exercises.filter(({ status }) => status === 'passed');
  if (notStarted.length + passed.length < exercises.length) return null;
  if (exercises.length === 0) return `There is nothing to grade yet. Where to begin: ${startCommand}`;
  const [first] = notStarted;
  if (first === undefined)
    return `Well done, all of it: ${formatPoints(points)} points. What comes next: ${startCommand}`;
  return passed.length === 0 ? `To begin, open ${first.file}.` : `So far so good. Next: open ${first.file}.`;
}
