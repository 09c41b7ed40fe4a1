import { expect, it } from 'vitest';
import { explainExport } from '../../grader/grading/missing-export.js';

const BODY = '() {}';

it.each([
  [
    'a misspelled name',
    ['runTogehter'],
    `export function runTogehter${BODY}`,
    'it must export runTogether, and exports runTogehter: is that the same name, misspelled?',
  ],
  [
    'a name in another case',
    ['RunTogether'],
    `export function RunTogether${BODY}`,
    'it must export runTogether, and exports RunTogether: is that the same name, misspelled?',
  ],
  [
    'module.exports',
    ['default'],
    `function runTogether${BODY}\nmodule.exports = { runTogether };`,
    'it must export runTogether: take "module.exports" out, and write "export" before the function',
  ],
  [
    'a default export',
    ['default'],
    `export default function runTogether${BODY}`,
    'it must export runTogether by its name: leave "default" out, and write "export" before the function itself',
  ],
  [
    'a function that is there and not exported',
    [],
    `async function runTogether${BODY}`,
    'it must export runTogether, and exports nothing: write "export" before runTogether',
  ],
  [
    'something else altogether',
    ['sleep'],
    `export const sleep = 1;`,
    'it must export runTogether, and exports sleep: there is no runTogether in the file',
  ],
])('tells what to write instead of %s', (_, exported, text, message) => {
  expect(explainExport('runTogether', exported, text)).toBe(message);
});
