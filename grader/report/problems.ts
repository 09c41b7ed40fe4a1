import { posix } from 'node:path';
import type { NotedExercise } from './notes.js';
import type { ExerciseResult, Result } from './result.js';
import { harmless } from './text/harmless.js';

/**
 * All that is wrong at a known line, one in each row, as editors and other programs read the rows of compilers:
 * `file:line: error: what is wrong [diagnosis]`. What no points depend on is a warning.
 */
export function renderProblems({ lessons }: Result, notes: readonly NotedExercise[]): string {
  const errors = lessons.flatMap(({ exercises }) => exercises.flatMap(errorsOf));
  const warnings = notes.flatMap(({ file, notes: of }) =>
    of.map(({ line, message, rule }) => row(file, line, 'warning', message, rule)),
  );
  return [...errors, ...warnings].join('');
}

function errorsOf({ file, status, problem, checks }: ExerciseResult): string[] {
  const whole = typeof problem?.line === 'number' ? [{ ...problem, id: status, line: problem.line }] : [];
  const failed = checks.flatMap(({ title, diagnosis }) => {
    if (typeof diagnosis?.line !== 'number') return [];
    return [{ ...diagnosis, line: diagnosis.line, message: `${title}: ${diagnosis.message}` }];
  });
  return [...whole, ...failed].map(({ file: other, line, message, id }) =>
    row(other === undefined ? file : posix.join(posix.dirname(file), other), line, 'error', message, id),
  );
}

function row(file: string, line: number, severity: 'error' | 'warning', message: string, id: string): string {
  return `${harmless(`${file}:${line}: ${severity}: ${message} [${id}]`)}\n`;
}
