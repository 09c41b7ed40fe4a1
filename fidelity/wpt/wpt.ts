/**
 * Runs files of the Web Platform Tests in real Node and in the sandbox, and tells which tests pass where.
 *
 *     npm run wpt -- DIR [PATTERN ...]
 *
 * DIR is a checkout of <https://github.com/web-platform-tests/wpt>, or a part of one. Without a pattern, those of its
 * files are run that are about what the sandbox has. Exits with 1 when Node passes a test that the sandbox fails, and
 * `known-gaps.json` does not say why. To compare with another Node: `path/to/node --import tsx fidelity/wpt/wpt.ts DIR`.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from '../../bin/build.mjs';
import type { KnownGaps } from './known-gaps.js';
import { runSuite } from './run-suite.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const GAPS = path.join(import.meta.dirname, 'known-gaps.json');

const [folder, ...patterns] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of a checkout of the Web Platform Tests: npm run wpt -- DIR [PATTERN ...]');
  process.exitCode = 2;
} else {
  await build(ROOT);
  const { text, exitCode } = await runSuite(folder, patterns, JSON.parse(await readFile(GAPS, 'utf8')) as KnownGaps);
  console.log(text);
  process.exitCode = exitCode;
}
