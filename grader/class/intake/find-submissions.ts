import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Submission, SubmittedFile } from '../submission.js';
import { compareNames } from './compare-names.js';
import { nameApart } from './name-apart.js';
import type { Unnamed } from './name-apart.js';
import { otherArchive } from './other-archive.js';
import { ownerOfFile, ownerOfFolder } from './platform-name.js';

/** Who is in a folder. */
export interface FoundSubmissions {
  /** One for each student, in the order of their names. */
  readonly submissions: readonly Submission[];
  /** The names of what belongs to nobody. */
  readonly untaken: readonly string[];
}

/**
 * Finds what each student handed in: one folder a student, one archive a student, or what Moodle and Canvas export.
 *
 * @param folder the class folder, absolute
 * @throws what the file system says when the folder cannot be read
 */
export async function findSubmissions(folder: string): Promise<FoundSubmissions> {
  const all = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !LEFT_ASIDE.test(name));
  const entries = all.toSorted((a, b) => compareNames(a.name, b.name));
  const folders = entries.filter(isFolder).map((entry) => ofFolder(folder, entry));
  const files = entries.filter((entry) => entry.isFile());
  const taken = files.filter(({ name }) => isSubmitted(name));
  return {
    submissions: nameApart([...oneOfEach(folders), ...ofFiles(folder, taken)], folder),
    untaken: files.filter((entry) => !taken.includes(entry)).map(({ name }) => name),
  };
}

const LEFT_ASIDE = /^(?:\..*|__MACOSX|node_modules)$/;

function isFolder(entry: Dirent): boolean {
  return entry.isDirectory() || entry.isSymbolicLink();
}

/** Whether a file tells by its name whose it is, whatever is in it. */
function isSubmitted(name: string): boolean {
  return ownerOfFile(name) !== null || /\.zip$/i.test(name) || otherArchive(name) !== null;
}

function ofFolder(home: string, entry: Dirent): Unnamed {
  const place = path.join(home, entry.name);
  const owner = ownerOfFolder(entry.name);
  if (!entry.isSymbolicLink()) return { ...owner, place, source: { kind: 'folder', folder: place } };
  return {
    ...owner,
    place,
    source: { kind: 'unusable', problem: 'is a link: put the folder itself there, or use --list' },
  };
}

/** A student who wrote text into the platform and handed in files has two folders there; the files count. */
function oneOfEach(folders: readonly Unnamed[]): Unnamed[] {
  const withFiles = new Set(folders.filter(({ place }) => !isText(place)).map(({ id }) => id));
  return folders.filter(({ id, place }) => id === null || !isText(place) || !withFiles.has(id));
}

function isText(place: string): boolean {
  return /_assignsubmission_onlinetext_?$/.test(place);
}

/** Files of one student, as platforms export them side by side, belong together. */
function ofFiles(home: string, entries: readonly Dirent[]): Unnamed[] {
  const owners = new Map<string, Unnamed & { readonly files: SubmittedFile[] }>();
  for (const { name } of entries) {
    const place = path.join(home, name);
    const owner = ownerOfFile(name) ?? { name: withoutEnding(name), id: null, file: name, upload: 0 };
    const key = owner.id ?? place;
    const own = owners.get(key) ?? begin(place, owner.name, owner.id);
    own.files.push({ path: place, name: owner.file, upload: owner.upload });
    owners.set(key, own);
  }
  return [...owners.values()].map(({ files: own, ...rest }) => ({ ...rest, source: { kind: 'files', files: own } }));
}

function begin(place: string, name: string, id: string | null): Unnamed & { readonly files: SubmittedFile[] } {
  return { name, id, place, source: { kind: 'files', files: [] }, files: [] };
}

/** A student's name from that of an archive. */
export function withoutEnding(archive: string): string {
  return archive.replace(/\.(?:zip|tar\.\w+|\w+)$/i, '');
}
