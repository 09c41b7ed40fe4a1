import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExerciseTask } from './exercise-run.js';

/** The code of a submission with its source map, in which a debugger finds the student's own files. */
export function withMap(code: string, task: Pick<ExerciseTask, 'map' | 'file'>): string {
  const map = JSON.parse(task.map) as { sources: readonly string[] };
  const sources = map.sources.map((source) => pathToFileURL(path.resolve(path.dirname(task.file), source)).href);
  const url = Buffer.from(JSON.stringify({ ...map, sources })).toString('base64');
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${url}`;
}
