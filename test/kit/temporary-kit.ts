import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** The kit under test. */
export const REAL_ROOT = path.resolve(import.meta.dirname, '../..');

/** Makes a folder of its own for one test; it is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'meanwhile-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, by their paths relative to a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

const README = `# Waiting for two

## Exercises

- [both](stubs/both.ts)
- [nap](stubs/nap.ts)
`;

const BOTH_CHECKS = `import { check, exercise, finishesAt, peakConcurrency, resolvesTo } from 'meanwhile';
export default exercise<typeof import('../stubs/both.js')>({
  title: 'Wait for both',
  hints: ['What does the second task do meanwhile?', 'Start both first.', 'Promise.all takes promises.'],
  checks: [
    check('gives both results', {
      scenario: ({ submission, world }) => submission.both(world.task('A', 100, 'a'), world.task('B', 50, 'b')),
      expect: [resolvesTo(['a', 'b'])],
    }),
    check('waits for both at once', {
      points: 2,
      scenario: ({ submission, world }) => submission.both(world.task('A', 2_000, 'a'), world.task('B', 1_000, 'b')),
      expect: [finishesAt(2_000), peakConcurrency(2)],
    }),
  ],
});
`;

const NAP_CHECKS = `import { check, exercise, finishesAt } from 'meanwhile';
export default exercise<typeof import('../stubs/nap.js')>({
  title: 'Take a nap',
  hints: ['Who wakes you?', 'A timer can.', 'setTimeout calls what you hand it.'],
  checks: [
    check('naps for the time given', {
      given: (draw) => ({ ms: draw.int(100, 900) }),
      scenario: ({ submission, given }) => submission.nap(given.ms),
      expect: (given) => [finishesAt(given.ms)],
    }),
  ],
});
`;

const BOTH_STUB = `/** Runs both tasks. */
export async function both(first: () => Promise<string>, second: () => Promise<string>): Promise<string[]> {
  throw new Error('not implemented');
}
`;

const NAP_STUB = `/** Naps. */
export function nap(ms: number): Promise<void> {
  throw new Error('not implemented');
}
`;

export const BOTH_TOGETHER = `export async function both(first, second) {
  return Promise.all([first(), second()]);
}
`;

export const BOTH_IN_TURN = `export async function both(first, second) {
  const a = await first();
  const b = await second();
  return [a, b];
}
`;

export const NAP = `export const nap = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
`;

/** A small whole course: one lesson with two exercises, both solved in `solutions/`. */
export const SMALL_COURSE: Readonly<Record<string, string>> = {
  'exercises/README.md': '# Desk\n',
  'lessons/lesson-01-two/README.md': README,
  'lessons/lesson-01-two/example.ts': `console.log('an example');\n`,
  'lessons/lesson-01-two/stubs/both.ts': BOTH_STUB,
  'lessons/lesson-01-two/stubs/nap.ts': NAP_STUB,
  'lessons/lesson-01-two/checks/both.ts': BOTH_CHECKS,
  'lessons/lesson-01-two/checks/nap.ts': NAP_CHECKS,
  'solutions/lesson-01-two/both.ts': BOTH_TOGETHER,
  'solutions/lesson-01-two/nap.ts': NAP,
};

/** Makes a kit with the built program of the real one and a course of its own. */
export async function temporaryKit(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await temporaryFolder();
  await writeFiles(root, { ...SMALL_COURSE, ...files });
  for (const part of ['bin', 'node_modules']) await symlink(path.join(REAL_ROOT, part), path.join(root, part));
  return root;
}
