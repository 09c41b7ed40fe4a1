import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { parseMoment } from '../../course/moment.js';
import type { Submission } from '../submission.js';

/** A table of times that cannot be meant; the message is the end of a sentence for the teacher. */
export class TimesRefused extends Error {
  override readonly name = 'TimesRefused';
}

export interface SubmissionTimes {
  /** Real ms since 1970, by the student's name. */
  readonly byName: ReadonlyMap<string, number>;
  /** Those in the table who are not in the class, as they are written there. */
  readonly strangers: readonly string[];
}

/**
 * Reads when each student handed in: separated by commas, semicolons or tabs, a row for each, with the name or the platform's
 * number and a time with its zone. A first row without a time is a heading. Who has two rows handed in at the later one.
 *
 * @param file absolute
 * @throws TimesRefused that names the row when something in it cannot be meant, and what the file system says
 */
export async function readSubmissionTimes(file: string, submissions: readonly Submission[]): Promise<SubmissionTimes> {
  const rows = rowsOf(await readFile(file, 'utf8'));
  const byId = new Map(submissions.map(({ id, name }) => [id, name]));
  const names = new Set(submissions.map(({ name }) => name));
  const byName = new Map<string, number>();
  const strangers: string[] = [];
  for (const [index, [who = '', when = '']] of rows.entries()) {
    const time = parseMoment(when);
    if (time === null && index === 0) continue;
    if (time === null)
      throw new TimesRefused(`has no time with its zone in row ${index + 1}, such as 2026-10-01T23:59:00Z`);
    const name = names.has(who) ? who : byId.get(who);
    if (name === undefined) strangers.push(who);
    else byName.set(name, Math.max(time, byName.get(name) ?? time));
  }
  return { byName, strangers };
}

const SEPARATORS = [',', ';', '\t'];

/** The rows by the first separator that brings a time to light: a name may have another one in it. */
function rowsOf(text: string): string[][] {
  const tables = SEPARATORS.flatMap((separator) => tableOf(text, separator) ?? []);
  if (tables.length === 0) throw new TimesRefused('is no table of comma-separated values');
  const rows = tables.find((table) => table.some(([, when = '']) => parseMoment(when) !== null));
  if (rows === undefined) throw new TimesRefused('has no time with its zone in any row, such as 2026-10-01T23:59:00Z');
  return rows;
}

function tableOf(text: string, delimiter: string): [string[][]] | null {
  try {
    return [parse(text, { bom: true, delimiter, trim: true, skip_empty_lines: true, relax_column_count: true })];
  } catch {
    return null;
  }
}
