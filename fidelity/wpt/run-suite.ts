import { VirtualNode } from '../virtual-node.js';
import { compareFile } from './compare-file.js';
import type { ComparedTest } from './compare-file.js';
import type { KnownGaps } from './known-gaps.js';
import { report, unexplained } from './report.js';
import { findTestFiles } from './test-file.js';

/**
 * Runs what is found of the Web Platform Tests on both sides. The kit has to be built.
 *
 * @param root a checkout, or a part of one
 * @param patterns texts one of which the path of a file has to contain; without any, those about what a realm has are run
 * @returns what a person reads, and 1 when Node passes a test that the sandbox fails and no gap explains
 * @throws when there is no file to run
 */
export async function runSuite(
  root: string,
  patterns: readonly string[],
  gaps: KnownGaps,
): Promise<{ text: string; exitCode: 0 | 1 }> {
  const { files, leftOut } = await findTestFiles(root, patterns);
  if (files.length === 0) throw new Error(`There is no file to run in ${root}.`);
  const sandbox = new VirtualNode();
  const tests: ComparedTest[] = [];
  try {
    for (const file of files) tests.push(...(await compareFile(root, file, sandbox)));
  } finally {
    await sandbox.close();
  }
  return { text: report(tests, leftOut, gaps), exitCode: unexplained(tests, gaps).length === 0 ? 0 : 1 };
}
