import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LessonResult, Result } from '../../grader/report/result.js';
import { runCli } from '../commands/run-cli.js';
import { childrenLeft } from '../kit/children-left.js';
import { REAL_ROOT, writeFiles } from '../kit/temporary-kit.js';
import { hostileKit, readHostileFiles } from './hostile-kit.js';
import type { HostileFile } from './hostile-kit.js';

/** So many lessons of two exercises are graded by one child: the honest one runs where the hostile one has been. */
const FILES_A_CHILD = 4;

/** Where hostile files try to write, besides the kit. */
const OUTSIDE = '/tmp/meanwhile-hostile-was-here';

const files = await readHostileFiles();
const hanging = files.filter(({ statuses }) => statuses.includes('stuck'));
const ending = files.filter((file) => !hanging.includes(file));

afterAll(() => {
  expect(existsSync(OUTSIDE)).toBe(false);
  expect(childrenLeft()).toEqual([]);
});

describe.concurrent('nothing that a submission does earns points, harms its neighbor or ends the grader', () => {
  it.each(batches(ending))('%s', { timeout: 60_000 }, (_, batch) => gradeBatch(batch, 30));
  it.each(batches(hanging))('%s', { timeout: 60_000 }, (_, batch) => gradeBatch(batch, 1));
});

function batches(all: readonly HostileFile[]): [string, readonly HostileFile[]][] {
  const starts = all.flatMap((_, index) => (index % FILES_A_CHILD === 0 ? [index] : []));
  return starts.map((start) => {
    const batch = all.slice(start, start + FILES_A_CHILD);
    return [batch.map(({ name }) => name).join(', '), batch];
  });
}

/** @param limit real seconds for each exercise */
async function gradeBatch(batch: readonly HostileFile[], limit: number): Promise<void> {
  const root = await mkdtemp(path.join(tmpdir(), 'meanwhile-hostile-'));
  try {
    await writeFiles(root, await hostileKit(batch));
    await symlink(path.join(REAL_ROOT, 'node_modules'), path.join(root, 'node_modules'));
    await expectHarmless(root, batch, limit);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function expectHarmless(root: string, batch: readonly HostileFile[], limit: number): Promise<void> {
  const before = await contents(root);
  const { code, out, err } = await runCli(root, `grade --json --timeout ${limit}`);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).not.toContain('MEANWHILE-ESCAPED');
  expect(await contents(root)).toEqual(before);
  const { lessons } = JSON.parse(out) as Result;
  expect(batch.map((file, number) => whatBecameOf(file, lessons[number]))).toEqual(
    batch.map(({ name, statuses, earns }) => ({
      name,
      status: expect.toBeOneOf([...statuses]) as unknown,
      earns,
      honest: 3,
      told: expect.anything() as unknown,
    })),
  );
}

function whatBecameOf({ name }: HostileFile, lesson: LessonResult | undefined) {
  const [hostile, honest] = lesson?.exercises ?? [];
  const told = hostile?.problem?.message ?? hostile?.checks.map(({ message }) => message);
  return { name, status: hostile?.status, earns: hostile?.points.earned, honest: honest?.points.earned, told };
}

/** Every file of a kit with its text, but for what lies behind the link to the packages. */
async function contents(root: string): Promise<Record<string, string>> {
  const names = await filesIn(root);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(name, 'utf8')] as const)),
  );
}

/** Node's own recursive reading follows links from version 26 on. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map(async (entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(name);
    return entry.isFile() ? [name] : [];
  });
  return (await Promise.all(names)).flat();
}
