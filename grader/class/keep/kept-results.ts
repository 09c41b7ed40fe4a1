import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../../course/make-folder.js';
import type { GradedStudent } from '../grade-student.js';

const SCHEMA = 'meanwhile/class-student/v1';

interface KeptFile {
  readonly schema: typeof SCHEMA;
  /** Of the text of `graded`: a file that was cut short or changed shows. */
  readonly digest: string;
  readonly graded: GradedStudent;
}

/**
 * The students of a class that are finished, so that a run which was stopped goes on where it was. One file for each,
 * named after all that the result depends on: a submission that has changed, or another kit, looks for another file.
 */
export class KeptResults {
  readonly #folder: string;
  readonly #used = new Set<string>();
  /** Files that could not be read and were put out of the way. */
  damaged = 0;
  /** Why nothing can be kept; `null` as long as it can. */
  unwritable: string | null = null;

  /** @param folder absolute; made when something is kept */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What was kept under a name, or `null`. A damaged file is set aside. */
  async find(print: string): Promise<GradedStudent | null> {
    this.#used.add(nameOf(print));
    const file = path.join(this.#folder, nameOf(print));
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return null;
    const graded = parse(text);
    if (graded !== null) return graded;
    this.damaged += 1;
    await rename(file, `${file}.damaged`).catch(() => undefined);
    return null;
  }

  /** Keeps a result, whole or not at all. That it cannot be kept is no reason to stop. */
  async keep(print: string, graded: GradedStudent): Promise<void> {
    if (this.unwritable !== null) return;
    const file = path.join(this.#folder, nameOf(print));
    const unfinished = `${file}.${process.pid}.unfinished`;
    const kept: KeptFile = { schema: SCHEMA, digest: digestOf(graded), graded };
    try {
      await makeFolder(this.#folder);
      await writeFile(unfinished, JSON.stringify(kept));
      await rename(unfinished, file);
    } catch (error) {
      this.unwritable = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
  }

  /** Clears away what a finished run had no use for. */
  async clearUnused(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    const unused = names.filter((name) => !this.#used.has(name) && !name.endsWith('.damaged'));
    for (const name of unused) await rm(path.join(this.#folder, name), { force: true }).catch(() => undefined);
  }
}

function nameOf(print: string): string {
  return `${print}.json`;
}

function parse(text: string): GradedStudent | null {
  try {
    const { schema, digest, graded } = JSON.parse(text) as Partial<KeptFile>;
    return schema === SCHEMA && graded !== undefined && digest === digestOf(graded) ? graded : null;
  } catch {
    return null;
  }
}

function digestOf(graded: GradedStudent): string {
  return createHash('sha256').update(JSON.stringify(graded)).digest('hex');
}
