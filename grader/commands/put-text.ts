import path from 'node:path';
import type { Desk } from './desk.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';
import { reasonOf, writeWhole } from './write-file.js';

/**
 * Hands over what a command has made: to the terminal, or to a file where one is named.
 *
 * @throws RequestError when the file cannot be written
 */
export async function putText(text: string, terminal: Terminal, out: string | undefined): Promise<void> {
  if (out === undefined) {
    terminal.out(text);
    return;
  }
  await writeWhole(path.resolve(terminal.cwd, out), text).catch((error: unknown) => {
    throw new RequestError(`The result cannot be written to "${out}" (${reasonOf(error)}): name another file.`);
  });
}

/**
 * What was handed in stays as it is, also when a result is written to the wrong place.
 *
 * @throws RequestError when the file would lie among the submissions
 */
export function refuseToWriteInto(desk: Desk, out: string | undefined, cwd: string): void {
  if (out === undefined || !path.resolve(cwd, out).startsWith(desk.folder + path.sep)) return;
  throw new RequestError(`"${out}" lies among the submissions: name a file outside of ${desk.name}/.`);
}
