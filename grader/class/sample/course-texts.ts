import { readFile } from 'node:fs/promises';
import type { LoadedExercise } from '../../grading/loaded-exercise.js';

/** Tells which texts are the course's own: those that stand in an exercise's stub, checks or reference solution. */
export async function courseTexts({ files }: LoadedExercise): Promise<(text: string) => boolean> {
  const read = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');
  const all = (await Promise.all([files.stub, files.checks, files.solution].map(read))).join('\n');
  return (text) => isPlain(text) || text.startsWith('node:') || all.includes(text);
}

/** Without letters and digits there is nothing to be known by. */
function isPlain(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
