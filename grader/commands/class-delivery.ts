import path from 'node:path';
import type { ClassResult } from '../report/class-result.js';
import { renderClassCsv } from '../report/class/csv.js';
import type { CsvFlavor } from '../report/class/csv.js';
import { renderClassJson } from '../report/class/json.js';
import { renderClassPage } from '../report/class/page.js';
import { renderClassTable } from '../report/class/table.js';
import { wantsColor } from '../report/color.js';
import { EXIT } from './exit-code.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';
import { reasonOf, writeWhole } from './write-file.js';

/** Where a class is written to, besides the terminal. */
export interface ClassOutputs {
  /** The document for programs instead of the table. */
  readonly json?: true;
  /** A file for it, or for the table, instead of the standard output. */
  readonly out?: string;
  readonly csv?: string;
  /** Who reads it; `plain` when it is left out. */
  readonly csvFor?: CsvFlavor;
  /** A file for the class page. */
  readonly html?: string;
  /** The assignment, as the platform calls it. */
  readonly title?: string;
  readonly color: boolean;
}

/**
 * Looks before anybody is graded whether each result has a file of its own, and each flag something to say.
 *
 * @throws RequestError
 */
export function requireOutputs({ csv, csvFor, html, out, title }: ClassOutputs, cwd: string): void {
  for (const [flag, value] of Object.entries({ '--csv-for': csvFor, '--title': title }))
    if (value !== undefined && csv === undefined)
      throw new RequestError(`${flag} is for a table of points: name its file with --csv.`);
  const seen = new Map<string, string>();
  for (const [flag, file] of Object.entries({ '--csv': csv, '--html': html, '--out': out })) {
    if (file === undefined) continue;
    const same = seen.get(path.resolve(cwd, file));
    if (same !== undefined) throw new RequestError(`"${same}" and "${file}" are one file: name another for ${flag}.`);
    seen.set(path.resolve(cwd, file), file);
  }
}

/**
 * Writes what a class came to.
 *
 * @throws RequestError when a file cannot be written
 */
export async function deliverClass(result: ClassResult, terminal: Terminal, outputs: ClassOutputs): Promise<void> {
  const { json, out, csv, csvFor, html, title, color } = outputs;
  const isTTY = terminal.outIsTerminal && out === undefined;
  const text =
    json === true
      ? renderClassJson(result)
      : renderClassTable(result, { color: wantsColor({ isTTY, env: terminal.env, flag: color }) });
  if (csv !== undefined)
    await write(terminal, csv, renderClassCsv(result, csvFor ?? 'plain', title ?? titleOf(result)));
  if (html !== undefined) await write(terminal, html, renderClassPage(result));
  if (out === undefined) terminal.out(text);
  else await write(terminal, out, text);
}

/** The exit code of a whole class: that of the student who did worst. */
export function exitCodeOfClass({ students }: ClassResult): number {
  const all = students.flatMap(({ exercises }) => exercises);
  if (all.some(({ status }) => status === 'grader-error')) return EXIT.fault;
  return all.every(({ status }) => status === 'passed') ? EXIT.passed : EXIT.failed;
}

async function write(terminal: Terminal, file: string, text: string): Promise<void> {
  await writeWhole(path.resolve(terminal.cwd, file), text).catch((error: unknown) => {
    throw new RequestError(`The class cannot be written to "${file}" (${reasonOf(error)}): name another file.`);
  });
}

function titleOf({ lessons }: ClassResult): string {
  return `Meanwhile ${lessons.map(({ id }) => id).join(', ')}`;
}
