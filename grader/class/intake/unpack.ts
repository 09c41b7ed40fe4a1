import { createWriteStream } from 'node:fs';
import { mkdir, realpath, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise, validateFileName } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { nameOfEntry } from './name-of-entry.js';

/** How much an archive may hold. */
export interface UnpackLimits {
  /** Bytes of all files together, counted as they come out: what the archive says of itself is not believed. */
  readonly bytes: number;
  /** Entries, those that are left aside included. */
  readonly entries: number;
  /** Whether what is no program comes out too, as an empty file of its name, and folders that are empty. */
  readonly outline?: true;
}

/** An archive that is not unpacked; the message goes on after "the archive …". */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
}

/**
 * Unpacks an archive from a stranger into a folder that is empty. Only what a submission can be made of comes out: no
 * links, nothing that a path leads out of the folder, no dependencies, no folders that begin with a dot. Files keep the
 * times at which they were changed.
 *
 * @param file absolute
 * @param folder absolute; it must be there
 * @throws ArchiveRefused when it is damaged, encrypted, too big or leads out of the folder
 */
export async function unpack(file: string, folder: string, limits: UnpackLimits): Promise<void> {
  const home = await realpath(folder);
  const budget = { left: limits.bytes };
  const archive = await openPromise(file, { autoClose: false, decodeStrings: false }).catch(refuse);
  try {
    if (archive.entryCount > limits.entries) throw new ArchiveRefused(`holds more than ${limits.entries} entries`);
    for await (const entry of archive.eachEntry()) {
      const name = nameOfEntry(entry);
      if (validateFileName(name) !== null) throw new ArchiveRefused(LEADS_OUT);
      if (LEFT_ASIDE.test(name) || isLink(entry)) continue;
      if (WANTED.test(name)) await writeEntry(archive, entry, placeOf(name, home), budget);
      else if (limits.outline === true) await outline(name, placeOf(name, home));
    }
  } catch (error) {
    refuse(error);
  } finally {
    archive.close();
  }
}

async function writeEntry(archive: ZipFile, entry: Entry, to: string, budget: { left: number }): Promise<void> {
  if (entry.isEncrypted()) throw new ArchiveRefused('is encrypted: hand it in without a password');
  await mkdir(path.dirname(to), { recursive: true });
  await pipeline(await archive.openReadStreamPromise(entry), counting(budget), createWriteStream(to, { mode: 0o600 }));
  // The format has local times and tells no zone: read in one of them, they are the same on every machine.
  const changed = entry.getLastModDate({ timezone: 'UTC' });
  await utimes(to, changed, changed);
}

async function outline(name: string, to: string): Promise<void> {
  await mkdir(name.endsWith('/') ? to : path.dirname(to), { recursive: true });
  if (!name.endsWith('/')) await writeFile(to, '', { mode: 0o600 });
}

const LEADS_OUT = 'leads out of its own folder';

/** A path, once those that are absolute or climb are refused. */
function placeOf(name: string, home: string): string {
  const to = path.resolve(home, ...name.split('/'));
  if (!to.startsWith(home + path.sep)) throw new ArchiveRefused(LEADS_OUT);
  return to;
}

const WANTED = /\.(?:[cm]?[jt]sx?|json|zip)$/i;
const LEFT_ASIDE = /(?:^|\/)(?:\.[^/]*|__MACOSX|node_modules)(?:\/|$)/;

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
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') throw error;
  if (code === undefined || code.startsWith('Z_')) throw new ArchiveRefused('is damaged, or is no .zip at all');
  throw new ArchiveRefused(`cannot be unpacked (${code})`);
}
