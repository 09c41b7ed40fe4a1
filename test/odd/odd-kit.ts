import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FILES = path.join(import.meta.dirname, 'files');
const BESIDE = path.join(import.meta.dirname, 'beside');

/** An odd but right submission. Its first lines say what is odd about it, and which exercise it solves. */
export interface OddFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly exercise: string;
}

/** Reads all odd submissions. */
export async function readOddFiles(): Promise<OddFile[]> {
  const names = (await readdir(FILES)).toSorted();
  return Promise.all(
    names.map(async (file) => {
      const bytes = await readFile(path.join(FILES, file));
      const exercise = /^\/\/ exercise: ([a-z-]+)\s*$/m.exec(bytes.toString('utf8'))?.[1];
      if (exercise === undefined) throw new Error(`${file} does not say which exercise it solves`);
      return { name: path.basename(file, '.ts'), bytes, exercise };
    }),
  );
}

/** The folder of a lesson in the kit below. @param number from 0 */
export function lessonFolder(number: number): string {
  return `lesson-${String(number + 1).padStart(2, '0')}-odd`;
}

/** A kit with one lesson for each odd file. */
export async function oddKit(files: readonly OddFile[]): Promise<Record<string, string | Buffer>> {
  const names = await readdir(BESIDE);
  const beside = await Promise.all(names.map(async (name) => [name, await readFile(path.join(BESIDE, name))] as const));
  const lessons = files.map(({ exercise, bytes }, number) => {
    const folder = lessonFolder(number);
    return {
      [`lessons/${folder}/README.md`]: `# Odd\n\n- [it](stubs/${exercise}.ts)\n`,
      [`lessons/${folder}/stubs/${exercise}.ts`]: STUBS[exercise] ?? '',
      [`lessons/${folder}/checks/${exercise}.ts`]: CHECKS[exercise] ?? '',
      [`exercises/${folder}/${exercise}.ts`]: bytes,
      ...Object.fromEntries(beside.map(([name, text]) => [`exercises/${folder}/${name}`, text])),
    };
  });
  return Object.assign({ 'exercises/README.md': '# Desk\n' }, ...lessons) as Record<string, string | Buffer>;
}

const STUBS: Readonly<Record<string, string>> = {
  'in-turn': `export async function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  throw new Error('not implemented');
}
`,
  summary: `export async function summary(names: string[], ask: (name: string) => Promise<string>): Promise<object> {
  throw new Error('not implemented');
}
`,
  thousands: `export async function thousands(tasks: (() => Promise<number>)[]): Promise<number[]> {
  throw new Error('not implemented');
}
`,
};

const HINTS = `['Who waits?', 'Something can.', 'await does.']`;

const CHECKS: Readonly<Record<string, string>> = {
  'in-turn': `import { callsOnce, check, exercise, finishesAt, leavesNothingRunning, leavesNoTimers, oneAtATime, rejectsWith, resolvesTo } from 'meanwhile';
const asking = (world, given) => world.operation({
  label: (name) => name,
  ms: (name) => given.find((one) => one.name === name).ms,
  gives: (name) => given.find((one) => one.name === name).answer,
});
const draws = (draw) => draw.latencies(4, 100, 900).map((ms) => ({ name: draw.word(), ms, answer: draw.word() }));
export default exercise<typeof import('../stubs/in-turn.js')>({
  title: 'Ask in turn',
  hints: ${HINTS},
  checks: [
    check('one at a time', {
      given: draws,
      scenario: ({ submission, world, given }) => submission.inTurn(given.map(({ name }) => name), asking(world, given)),
      expect: (given) => [
        resolvesTo(given.map(({ answer }) => answer)),
        finishesAt(given.reduce((sum, { ms }) => sum + ms, 0)),
        callsOnce(given.map(({ name }) => name)),
        oneAtATime(),
        leavesNothingRunning(),
        leavesNoTimers(),
      ],
    }),
    check('rejects with the failure', {
      given: (draw) => draw.word(),
      scenario: ({ submission, world, given }) => submission.inTurn(['a', 'b'], world.failingTask('a', 200, world.error(given))),
      expect: (given) => [rejectsWith(given), finishesAt(200)],
    }),
  ],
});
`,
  summary: `import { check, exercise, finishesAt, resolvesTo } from 'meanwhile';
export default exercise<typeof import('../stubs/summary.js')>({
  title: 'Sum it up',
  hints: ${HINTS},
  checks: [
    check('tells the first answer and how many names there are', {
      given: (draw) => ({ first: draw.word(), count: draw.int(1, 9) }),
      scenario: ({ submission, world, given }) =>
        submission.summary(new Array(given.count).fill('name'), world.task('name', 100, given.first)),
      expect: (given) => [resolvesTo(given), finishesAt(100)],
    }),
  ],
});
`,
  thousands: `import { check, exercise, finishesAt, peakConcurrency, resolvesTo } from 'meanwhile';
const all = Array.from({ length: 10_000 }, (_, index) => index);
export default exercise<typeof import('../stubs/thousands.js')>({
  title: 'Thousands',
  hints: ${HINTS},
  checks: [
    check('runs all of them at once', {
      scenario: ({ submission, world }) => submission.thousands(all.map((index) => world.task('task', 1 + (index % 1_000), index))),
      expect: [resolvesTo(all), finishesAt(1_000), peakConcurrency(10_000)],
    }),
  ],
});
`,
};
