import { formatDuration } from '../trace/duration.js';
import { absentHint } from '../judge/diagnoses/absent.js';
import type { Place } from '../trace/events.js';
import type { Stop } from '../run/exercise-run.js';
import type { ExerciseStatus, Problem } from '../report/result.js';

/** How a run that was stopped shows in the result. */
export interface Stopped {
  readonly status: Exclude<ExerciseStatus, 'passed' | 'failed' | 'not-started'>;
  readonly problem: Problem;
  /** Why the check at which it stopped has no verdict. */
  readonly reason: string;
}

const REPORT = 'please report it, with the submission, to whoever gave you this course';

/** Says in the student's words why a run was stopped. */
export function explainStop(stop: Stop): Stopped {
  switch (stop.kind) {
    case 'load-failed':
      return { status: 'broken', problem: loadProblem(stop), reason: 'the file could not be loaded' };
    case 'stuck':
      return { status: 'stuck', problem: stuckProblem(stop), reason: 'the program got stuck here' };
    case 'out-of-memory':
      return crashed('ran out of memory: something grows without end');
    case 'flood':
      return crashed('did more in one run than can be written down: something goes on without end');
    case 'died':
      return crashed(`ended its process (${stop.signal ?? `exit code ${String(stop.code)}`})`);
    case 'fault':
      return {
        status: 'grader-error',
        problem: { message: `the grader itself failed: ${firstLine(stop.text)}; ${REPORT}`, line: null },
        reason: 'the grader itself failed here',
      };
  }
}

function crashed(message: string): Stopped {
  return { status: 'crashed', problem: { message, line: null }, reason: 'the program ended here' };
}

function loadProblem({ error, place }: Extract<Stop, { kind: 'load-failed' }>): Problem {
  if (error === null) return at(place, 'a top-level await waits for something that never comes');
  const name = error.name === '' ? '' : `${error.name}: `;
  return at(place, `throws while it is loaded: ${name}${error.message}${absentHint(error.message)}`);
}

function stuckProblem({ limitMs, place }: Extract<Stop, { kind: 'stuck' }>): Problem {
  const why = place === null ? '' : ': it goes round and round there and comes to no end';
  return at(place, `still busy after ${formatDuration(limitMs)} of real time${why}`);
}

function at(place: Place | null, message: string): Problem {
  if (place === null) return { message, line: null };
  return { message, line: place.line, ...(place.file === undefined ? {} : { file: place.file }) };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
