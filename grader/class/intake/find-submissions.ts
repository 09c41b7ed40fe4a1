import type { Dirent } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Submission, SubmittedFile } from '../submission.js';
import { nameApart } from './name-apart.js';
import type { Unnamed } from './name-apart.js';
import { ownerOfFile, ownerOfFolder } from './platform-name.js';

/**
 * Finds what each student handed in: one folder a student, one archive a student, or what Moodle and Canvas export.
 *
 * @param folder the class folder, absolute
 * @returns one for each student, in the order of their names
 * @throws what the file system says when the folder cannot be read
 */
export async function findSubmissions(folder: string): Promise<Submission[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(isSubmitted);
  const folders = entries.filter((entry) => !entry.isFile()).map((entry) => ofFolder(folder, entry));
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => path.join(folder, name));
  return nameApart([...oneOfEach(folders), ...ofFiles(files)], folder);
}

/**
 * Reads a list of folders and archives, one to a line; empty lines and those that begin with `#` are nothing.
 *
 * @param file the list, absolute; what stands in it is meant from its folder
 */
export async function readSubmissionList(file: string): Promise<Submission[]> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/).map((line) => line.trim());
  const places = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const home = path.dirname(file);
  return nameApart(
    places.map((place) => ofPlace(path.resolve(home, place))),
    home,
  );
}

function isSubmitted(entry: Dirent): boolean {
  if (entry.name.startsWith('.') || entry.name === '__MACOSX' || entry.name === 'node_modules') return false;
  return entry.isDirectory() || entry.isSymbolicLink() || (entry.isFile() && /\.(?:zip|ts)$/i.test(entry.name));
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

/** Files of one student, as Canvas exports them side by side, belong together. */
function ofFiles(files: readonly string[]): Unnamed[] {
  const owners = new Map<string, Unnamed & { readonly files: SubmittedFile[] }>();
  for (const place of files.toSorted()) {
    const owner = ownerOfFile(path.basename(place));
    if (owner === null && !/\.zip$/i.test(place)) continue;
    const key = owner?.id ?? place;
    const own = owners.get(key) ?? begin(place, owner?.name ?? withoutEnding(place), owner?.id ?? null);
    own.files.push({ path: place, name: owner?.file ?? path.basename(place) });
    owners.set(key, own);
  }
  return [...owners.values()].map(({ files: own, ...rest }) => ({ ...rest, source: { kind: 'files', files: own } }));
}

function begin(place: string, name: string, id: string | null): Unnamed & { readonly files: SubmittedFile[] } {
  return { name, id, place, source: { kind: 'files', files: [] }, files: [] };
}

function ofPlace(place: string): Unnamed {
  const archive = /\.zip$/i.test(place);
  const owner = ownerOfFolder(path.basename(place));
  if (!archive) return { ...owner, place, source: { kind: 'folder', folder: place } };
  const files = [{ path: place, name: path.basename(place) }];
  return { name: withoutEnding(place), id: null, place, source: { kind: 'files', files } };
}

function withoutEnding(place: string): string {
  return path.basename(place).replace(/\.zip$/i, '');
}
