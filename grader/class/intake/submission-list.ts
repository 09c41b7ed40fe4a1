import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Submission } from '../submission.js';
import { withoutEnding } from './find-submissions.js';
import { nameApart } from './name-apart.js';
import type { Unnamed } from './name-apart.js';
import { otherArchive } from './other-archive.js';
import { ownerOfFolder } from './platform-name.js';

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

function ofPlace(place: string): Unnamed {
  const name = path.basename(place);
  const isArchive = /\.zip$/i.test(name) || otherArchive(name) !== null;
  if (!isArchive) return { ...ownerOfFolder(name), place, source: { kind: 'folder', folder: place } };
  return { name: withoutEnding(name), id: null, place, source: { kind: 'files', files: [{ path: place, name }] } };
}
