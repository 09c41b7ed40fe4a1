import type { Job, RawPlace } from '../sandbox/protocol.js';
import type { Place } from '../trace/events.js';
import { Child } from './child.js';
import type { ExerciseTask } from './exercise-run.js';
import { instrument } from './instrument.js';
import { SourceLines } from './source-lines.js';

/** Real milliseconds that the instrumented submission has to come to where it loops. */
const LIMIT_MS = 700;

/**
 * Finds out where a submission loops for ever: the check at which it hung is run once more, in a child of its own, with
 * a submission that tells where it is. What a debugger would tell is out of reach, because the permission flags that
 * keep a submission in keep the inspector out.
 *
 * @param check the number of the check at which it hung
 * @returns the line, or `null` when it cannot be found out
 */
export async function locateLoop(program: string, task: ExerciseTask, check: number): Promise<Place | null> {
  const child = new Child(program, 'sealed');
  const visited: { last: RawPlace | null } = { last: null };
  try {
    const { checks, seed, exercise, order } = task;
    const job: Job = {
      submission: instrument(task.code).code,
      checks,
      which: [check],
      seed,
      exercise,
      order,
      probes: 'places',
    };
    await child.run(job, LIMIT_MS, (message) => {
      if (message.kind === 'probe') visited.last = message.place;
    });
    return visited.last && new SourceLines(task.map, task.file).find(visited.last);
  } catch (error) {
    // Code that acorn cannot read yet, or that is nested too deeply for it, is no reason to lose the verdict.
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  } finally {
    await child.close();
  }
}
