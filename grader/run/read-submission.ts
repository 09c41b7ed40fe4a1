import { lstat, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/** What lies at the place where a submission belongs. */
export type SubmissionFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** There is something, but nothing that could be graded; `reason` is a sentence for the student. */
  | { readonly kind: 'unusable'; readonly reason: string };

const MEBIBYTE = 2 ** 20;

/**
 * Reads a submission. It is text from a stranger until the opposite is shown: links that lead out of the folder,
 * folders, binaries and giants are refused.
 *
 * @param file absolute
 * @param desk the folder of submissions that it must lie in, absolute
 */
export async function readSubmission(file: string, desk: string): Promise<SubmissionFile> {
  try {
    if (!(await isThere(file))) return { kind: 'missing' };
    const real = await realpath(file);
    const home = await realpath(desk);
    if (!real.startsWith(home + path.sep)) return unusable('is a link that leads out of the folder of submissions');
    return await readText(real);
  } catch (error) {
    return unusable(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

/** Throws when it cannot be told, because a folder on the way may not be looked into. */
async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    (error: unknown) => {
      if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
      throw error;
    },
  );
}

async function readText(file: string): Promise<SubmissionFile> {
  const stats = await lstat(file);
  if (stats.isDirectory()) return unusable('is a folder; a file is wanted');
  if (!stats.isFile()) return unusable('is not a regular file');
  if (stats.size > MEBIBYTE) return unusable('is larger than 1 MiB');
  const bytes = await readFile(file);
  if (bytes.includes(0)) return unusable('is not a text file: it holds zero bytes');
  const text = bytes.toString('utf8');
  return text.trim() === '' ? unusable('is empty') : { kind: 'text', text };
}

function unusable(what: string): SubmissionFile {
  return { kind: 'unusable', reason: `the file ${what}` };
}
