import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Kit } from '../grader/grading/kit.js';
import type { LoadedExercise } from '../grader/grading/loaded-exercise.js';
import { distinctMutants } from './distinct-mutants.js';
import { applyMutant } from './mutant.js';
import type { Mutant } from './mutant.js';
import { outcomeOf } from './outcome.js';
import type { Outcome } from './outcome.js';
import { strykerMutants } from './stryker-mutants.js';
import { findSubject, withLesson } from './subject.js';
import type { Mutated } from './subject.js';
import { waitingMutants } from './waiting-mutants.js';
import { withDesk } from './with-desk.js';

/** While one mutant runs, or is waited for because it hangs, the next one is bundled and run. */
const RUNNERS = 2;

/**
 * Grades every mutant of an exercise's reference solution. Of a test file it is what it tests that is mutated: the
 * tests must fail on each mutant of the implementation that is right.
 *
 * @throws Error when the solution itself does not pass, or when the grader fails on a mutant
 */
export async function gradeMutants(kit: Kit, exercise: LoadedExercise): Promise<Outcome[]> {
  const { lesson, files, spec, exports } = exercise;
  const name = `${lesson.folder}/${files.id}`;
  const subject = spec.subject === undefined ? null : await findSubject(spec.subject);
  const mutated = subject ?? { file: files.solution, exports };
  const source = await readFile(mutated.file, 'utf8');
  const place = { exercise: name, file: path.relative(kit.root, mutated.file).replaceAll(path.sep, '/') };
  const mutants = await mutantsOf(mutated, source);
  const withGrader = subject === null ? withDesk : withLesson(subject.file);
  const outcomes = new Map<Mutant, Outcome>();
  const queue = mutants.values();
  const runs = await Promise.allSettled(
    Array.from({ length: RUNNERS }, () =>
      withGrader(kit, exercise, async (grade) => {
        if ((await grade(source)) !== 'passed') throw new Error(`${name}: the reference solution does not pass.`);
        for (const mutant of queue) {
          const status = await grade(applyMutant(source, mutant));
          const outcome = outcomeOf(place, source, mutant, status);
          if (status === 'grader-error') throw new Error(`${name}: the grader failed on "${outcome.mutated}".`);
          outcomes.set(mutant, outcome);
        }
      }),
    ),
  );
  // Only now, when both have cleared their desks away.
  for (const run of runs) if (run.status === 'rejected') throw run.reason;
  return mutants.map((mutant) => outcomes.get(mutant)).filter((outcome) => outcome !== undefined);
}

async function mutantsOf({ file, exports }: Mutated, source: string): Promise<Mutant[]> {
  const all = [...(await strykerMutants(file, source)), ...waitingMutants(file, source)];
  return distinctMutants(source, exports, all);
}
