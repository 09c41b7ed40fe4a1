import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unpack } from './unpack.js';

/** A class of hundreds with an archive each; who handed in what cannot be graded is in it too. */
const LIMITS = { bytes: 2 ** 31, entries: 500_000, outline: true } as const;

/**
 * Unpacks what a learning platform exports, one archive of a whole class, into a private temporary folder.
 *
 * @param file absolute
 * @throws ArchiveRefused
 */
export async function openExport(
  file: string,
): Promise<{ readonly folder: string; readonly close: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'meanwhile-class-'));
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await unpack(file, folder, LIMITS);
    return { folder, close };
  } catch (error) {
    await close();
    throw error;
  }
}
