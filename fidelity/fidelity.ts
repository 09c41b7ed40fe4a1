/**
 * Shows that virtual time teaches no lie: programs drawn at random print the same, in the same order, in the sandbox and
 * in real Node.
 *
 *     npm run fidelity [-- --programs 1000 --seed 1 --node PATH]
 *
 * `--node` names the binary of another Node that the comparison shall run under, and may be given several times. Exits
 * with 1 when there is a difference.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import { build } from '../bin/build.mjs';
import { RealNode } from './real-node.js';
import { report } from './report.js';
import { search } from './search.js';
import { VirtualNode } from './virtual-node.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    programs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    node: { type: 'string', multiple: true, default: [] },
  },
});
const programs = wholeNumber(values.programs);
const seed = wholeNumber(values.seed);

const alike = values.node.length === 0 ? await compareHere() : await compareUnder(values.node);
process.exitCode = alike ? 0 : 1;

async function compareHere(): Promise<boolean> {
  await build(ROOT);
  const sides = { real: new RealNode(), virtual: new VirtualNode() };
  try {
    const findings = await search(sides, programs, seed);
    console.log(await report(findings, seed));
    return findings.differences.length === 0;
  } finally {
    await Promise.all([sides.real.close(), sides.virtual.close()]);
  }
}

/** Runs this program once more under each of these binaries. */
async function compareUnder(binaries: readonly string[]): Promise<boolean> {
  const exitCodes: (number | undefined)[] = [];
  for (const binary of binaries) {
    const args = ['--import', 'tsx', import.meta.filename, '--programs', `${programs}`, '--seed', `${seed}`];
    const { exitCode } = await execa(binary, args, { cwd: ROOT, stdio: 'inherit', reject: false });
    exitCodes.push(exitCode);
  }
  return exitCodes.every((exitCode) => exitCode === 0);
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`"${text}" is no whole number.`);
  return Number(text);
}
