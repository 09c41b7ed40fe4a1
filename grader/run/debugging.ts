import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExerciseTask } from './exercise-run.js';

/** The task with its source map inside the code, where a debugger looks for the student's own files. */
export function withMap(task: ExerciseTask): ExerciseTask {
  const map = JSON.parse(task.map) as { sources: readonly string[] };
  const sources = map.sources.map((source) => pathToFileURL(path.resolve(path.dirname(task.file), source)).href);
  const url = Buffer.from(JSON.stringify({ ...map, sources })).toString('base64');
  return { ...task, code: `${task.code}\n//# sourceMappingURL=data:application/json;base64,${url}` };
}
