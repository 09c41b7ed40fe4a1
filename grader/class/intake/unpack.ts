import { createWriteStream } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import type { Entry } from 'yauzl';

/** How much an archive may hold. */
export interface UnpackLimits {
  /** Bytes of all files together, counted as they come out: what the archive says of itself is not believed. */
  readonly bytes: number;
  /** Entries, those that are left aside included. */
  readonly entries: number;
}

/** An archive that is not unpacked; the message goes on after "the archive …". */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
}

/**
 * Unpacks an archive from a stranger into a folder that is empty. Only what a submission can be made of comes out: no
 * links, nothing that a path leads out of the folder, no dependencies, no folders that begin with a dot.
 *
 * @param file absolute
 * @param folder absolute; it must be there
 * @throws ArchiveRefused when it is damaged, encrypted, too big or leads out of the folder
 */
export async function unpack(file: string, folder: string, limits: UnpackLimits): Promise<void> {
  const home = await realpath(folder);
  const budget = { left: limits.bytes };
  const archive = await openPromise(file, { autoClose: false }).catch((error: unknown) => refuse(error));
  try {
    if (archive.entryCount > limits.entries) throw new ArchiveRefused(`holds more than ${limits.entries} entries`);
    for await (const entry of archive.eachEntry()) {
      if (!isWanted(entry)) continue;
      if (entry.isEncrypted()) throw new ArchiveRefused('is encrypted: hand it in without a password');
      const to = placeOf(entry, home);
      await mkdir(path.dirname(to), { recursive: true });
      await pipeline(
        await archive.openReadStreamPromise(entry),
        counting(budget),
        createWriteStream(to, { mode: 0o600 }),
      );
    }
  } catch (error) {
    refuse(error);
  } finally {
    archive.close();
  }
}

/** A path, once yauzl has refused those that are absolute or climb. */
function placeOf(entry: Entry, home: string): string {
  const to = path.resolve(home, ...entry.fileName.split('/'));
  if (!to.startsWith(home + path.sep)) throw new ArchiveRefused('leads out of its own folder');
  return to;
}

const WANTED = /\.(?:[cm]?[jt]sx?|json|zip)$/i;
const LEFT_ASIDE = /(?:^|\/)(?:\.[^/]*|__MACOSX|node_modules)(?:\/|$)/;

function isWanted(entry: Entry): boolean {
  return WANTED.test(entry.fileName) && !LEFT_ASIDE.test(entry.fileName) && !isLink(entry);
}

const UNIX_TYPE = 0o170000;
const UNIX_LINK = 0o120000;

/** Archives made on Unix keep the type of a file in the upper half of its attributes. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & UNIX_TYPE) === UNIX_LINK;
}

function counting(budget: { left: number }): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      budget.left -= chunk.length;
      if (budget.left < 0) done(new ArchiveRefused('holds more than anybody writes'));
      else done(null, chunk);
    },
  });
}

/** What yauzl and the file system say is for programmers. */
function refuse(error: unknown): never {
  if (error instanceof ArchiveRefused) throw error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') throw error;
  if (/relative path|absolute path|invalid characters/.test(message))
    throw new ArchiveRefused('leads out of its own folder');
  const why = code ?? message.charAt(0).toLowerCase() + message.slice(1);
  throw new ArchiveRefused(`cannot be unpacked (${why})`);
}
