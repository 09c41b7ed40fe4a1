import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Child } from '../../grader/run/child.js';
import type { JobEnd } from '../../grader/run/child.js';
import { temporaryFolder } from '../kit/temporary-kit.js';

const JOB = { submission: '', checks: null, which: [0], seed: 1, exercise: 'go', order: null, probes: 'none' as const };

/** Runs a job in a child with a program of its own. */
async function endOf(program: string, limitMs: number): Promise<JobEnd> {
  const file = path.join(await temporaryFolder(), 'child.cjs');
  await writeFile(file, program);
  const child = new Child(file, 'sealed');
  try {
    return await child.run(JOB, limitMs, () => undefined);
  } finally {
    await child.close();
  }
}

const READY = `require('node:fs').writeSync(3, '{"kind":"ready"}\\n');`;

it('a child that ends before it is ready is a fault of the grader, not of a submission', async () => {
  expect(await endOf('process.exit(7);', 5_000)).toEqual({
    kind: 'fault',
    text: 'its sandbox did not start (exit code 7)',
  });
});

it('one that ends after that is told as it ended', async () => {
  expect(await endOf(`${READY} process.exit(7);`, 5_000)).toMatchObject({ kind: 'exit', code: 7, signal: null });
});

it('the limit counts from when it is ready', async () => {
  const slow = `const end = Date.now() + 300; while (Date.now() < end); ${READY}`;
  const done = `process.stdin.once('data', () => { require('node:fs').writeSync(3, '{"kind":"done"}\\n'); });`;
  expect(await endOf(`${slow} ${done}`, 200)).toEqual({ kind: 'done' });
});

it('a job that goes on is ended at the limit', async () => {
  expect(await endOf(`${READY} setInterval(() => {}, 1_000);`, 50)).toEqual({ kind: 'timeout' });
});
