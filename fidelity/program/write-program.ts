import type { Program } from './program.js';
import { Sheet } from './sheet.js';
import { TimedWriter } from './timed-writer.js';

/**
 * Writes a program as the text of one ES module. Each callback prints a label of its own when it is called.
 *
 * @param slotMs how far apart the moments are at which its timers fall due, in milliseconds
 */
export function writeProgram(program: Program, slotMs: number): string {
  const sheet = new Sheet();
  const { text } = new TimedWriter(sheet, slotMs).steps(program, 0);
  return sheet.finish(text);
}
