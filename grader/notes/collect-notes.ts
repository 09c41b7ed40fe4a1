import { PromiseLinter } from './lint-notes.js';
import type { Note } from './note.js';
import { createProgram, typeNotes } from './type-notes.js';

/** A submission and the reference solution of its exercise; absolute. */
export interface Noted {
  readonly file: string;
  readonly reference: string;
}

/**
 * What a compiler and a linter say of each submission, by its file, line by line. What the linter says of the reference
 * solution too is no matter in this exercise: where calls must wait for each other, a loop awaits.
 *
 * @param root the kit's folder
 */
export async function collectNotes(root: string, submissions: readonly Noted[]): Promise<Map<string, Note[]>> {
  const files = submissions.flatMap(({ file, reference }) => [file, reference]);
  const program = createProgram(root, files);
  const linter = new PromiseLinter(program);
  const notes = new Map<string, Note[]>();
  for (const { file, reference } of submissions) {
    const fine = new Set((await linter.notes(reference)).map(({ rule }) => rule));
    const linted = (await linter.notes(file)).filter(({ rule }) => !fine.has(rule));
    const all = [...firstOfLines(typeNotes(program, file)), ...firstOfLines(linted)];
    if (all.length > 0)
      notes.set(
        file,
        all.sort((one, other) => one.line - other.line),
      );
  }
  return notes;
}

/** What else a tool says of the same line is most often the same thing again. */
function firstOfLines(notes: readonly Note[]): Note[] {
  return notes.filter(({ line }, index) => notes.findIndex((note) => note.line === line) === index);
}
