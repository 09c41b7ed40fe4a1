import path from 'node:path';
import { execa } from 'execa';
import { expect, it, vi } from 'vitest';
import { REAL_ROOT, temporaryFolder, temporaryKit, writeFiles } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

const PROGRAM = path.join(REAL_ROOT, 'bin', 'meanwhile.cjs');

it('runs an example in real time, and tells when there is no such lesson', async () => {
  const root = await temporaryKit({ 'tsconfig.json': '{}' });
  expect((await runCli(root, 'example 1')).code).toBe(0);
  expect((await runCli(root, 'example 7')).code).toBe(2);
});

it('tells when an example fails', async () => {
  const root = await temporaryKit({ 'lessons/lesson-01-two/example.ts': 'process.exit(4);\n' });
  expect(await runCli(root, 'example 1')).toMatchObject({
    code: 2,
    err: 'The example of lesson-01 ended with exit code 4: see what it printed above.\n',
  });
});

it('says in one line that Node is too old', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'old.cjs': "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });" });
  const { exitCode, stdout, stderr } = await execa(
    process.execPath,
    ['--require', path.join(folder, 'old.cjs'), PROGRAM, 'grade'],
    { reject: false },
  );
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toBe(
    'meanwhile needs Node 20.19 or later; this is Node 18.20.4. Get a newer one from https://nodejs.org and run the command again.',
  );
});

it('runs as a program of its own', async () => {
  const { exitCode, stdout } = await execa(process.execPath, [PROGRAM, 'grade', 'lesson-1', '--in', 'nowhere'], {
    cwd: REAL_ROOT,
    reject: false,
    all: true,
  });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
});

it('writes no colors into a pipe, in CI either', async () => {
  const { stdout } = await execa(process.execPath, [PROGRAM, 'grade', '1', '--in', 'solutions'], {
    cwd: REAL_ROOT,
    env: { CI: 'true' },
  });
  expect(stdout).toMatch(/^lesson-01 · The waiting problem {2,}19\/19 points\n/);
});

it('says nothing when whoever reads its output has seen enough', async () => {
  const running = execa(process.execPath, [PROGRAM, 'grade', '--in', 'solutions', '--json'], {
    cwd: REAL_ROOT,
    reject: false,
  });
  running.stdout.destroy();
  expect(await running).toMatchObject({ exitCode: 0, stderr: '' });
});

it('ends at Ctrl-C with 130 and leaves no child behind', async () => {
  const root = await temporaryKit({ 'desk/lesson-01-waiting/sleep.ts': 'export const sleep = () => { for (;;); };' });
  const running = execa(process.execPath, [PROGRAM, 'grade', '1', '--in', path.join(root, 'desk'), '--timeout', '60'], {
    cwd: root,
    reject: false,
  });
  // A moment for the child to be in its loop: a process is to be interrupted here.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const children = (await processes()).filter(({ parent }) => parent === running.pid).map(({ pid }) => pid);
  running.kill('SIGINT');
  const { exitCode, stdout } = await running;
  expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: '' });
  expect(children.length).toBeGreaterThan(0);
  await vi.waitFor(async () => {
    expect((await processes()).filter(({ pid }) => children.includes(pid))).toEqual([]);
  });
});

/** All processes that are alive: one that has ended and that nobody has asked about yet is not. */
async function processes(): Promise<{ pid: number; parent: number }[]> {
  const { stdout } = await execa('ps', ['-A', '-o', 'pid=,ppid=,stat=']);
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/));
  return rows
    .filter(([, , state]) => !state?.startsWith('Z'))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }));
}
