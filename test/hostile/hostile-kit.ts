import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { TESTS_FOR_IN_TURN } from './test-file-lesson.js';

const HERE = import.meta.dirname;

/** A hostile submission, with what its first lines say must become of it. */
export interface HostileFile {
  /** `family/name`. */
  readonly name: string;
  readonly text: string;
  /** What it tries. */
  readonly tries: string;
  /** The statuses that it may end with; nearly always one. */
  readonly statuses: readonly string[];
  /** The points that it earns, for work that it really does. */
  readonly earns: number;
}

/** Reads all hostile submissions: each folder here is a family of them. */
export async function readHostileFiles(): Promise<HostileFile[]> {
  const entries = await readdir(HERE, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.parentPath !== HERE);
  const names = files.map((file) => path.relative(HERE, path.join(file.parentPath, file.name)).replace(/\.ts$/, ''));
  return Promise.all(names.toSorted().map(readHostileFile));
}

async function readHostileFile(name: string): Promise<HostileFile> {
  const text = await readFile(path.join(HERE, `${name}.ts`), 'utf8');
  const tries = /^\/\/ (tries to .+)\n/.exec(text)?.[1];
  const statuses = /^\/\/ status: ([a-z, ]+)$/m.exec(text)?.[1]?.split(', ');
  if (tries === undefined || statuses === undefined)
    throw new Error(`${name} does not say what it tries, or what becomes of it`);
  return { name, text, tries, statuses, earns: Number(/^\/\/ earns: (\d+)$/m.exec(text)?.[1] ?? 0) };
}

const README = `# Hostile

- [in-turn](stubs/in-turn.ts)
- [nap](stubs/nap.ts)
`;

const IN_TURN_STUB = `/** Asks for each name when the answer before has come, and gives the answers in order. */
export async function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  throw new Error('not implemented');
}
`;

const IN_TURN_SOLUTION = `export async function inTurn(names, ask) {
  const answers = [];
  for (const name of names) answers.push(await ask(name));
  return answers;
}
`;

const IN_TURN_CHECKS = `import { callsOnce, check, exercise, finishesAt, notes, oneAtATime, rejectsWith, resolvesTo, startsInOrder } from 'meanwhile';

const draws = (draw) => draw.latencies(4, 100, 900).map((ms) => ({ name: draw.word(), ms, answer: draw.word() }));
const named = (given, name) => given.find((one) => one.name === name);
const namesOf = (given) => given.map(({ name }) => name);

export default exercise<typeof import('../stubs/in-turn.js')>({
  title: 'Ask in turn',
  hints: ['Who waits?', 'A loop can wait.', 'await in a for loop.'],
  checks: [
    check('gives the answers in order', {
      given: draws,
      scenario: async ({ submission, world, given }) => {
        const names = namesOf(given);
        const ask = world.operation({ label: (name) => name, ms: (name) => named(given, name).ms, gives: (name) => named(given, name).answer });
        const answers = await submission.inTurn(names, ask);
        world.note('names', [...names]);
        return answers;
      },
      expect: (given) => [resolvesTo(given.map(({ answer }) => answer)), notes('names', namesOf(given)), callsOnce(namesOf(given))],
    }),
    check('one at a time', {
      points: 2,
      given: draws,
      scenario: ({ submission, world, given }) => {
        const ask = world.operation({ label: (name) => name, ms: (name) => named(given, name).ms, gives: (name) => named(given, name).answer });
        return submission.inTurn(namesOf(given), ask);
      },
      expect: (given) => [
        resolvesTo(given.map(({ answer }) => answer)),
        finishesAt(given.reduce((sum, { ms }) => sum + ms, 0)),
        oneAtATime(),
        startsInOrder(namesOf(given)),
      ],
    }),
    check('rejects with the first failure', {
      given: draws,
      scenario: ({ submission, world, given }) => {
        const errors = given.map(({ name }) => world.error(name + ' has failed'));
        const ask = world.operation({
          label: (name) => name,
          ms: (name) => named(given, name).ms,
          fails: (name) => (name === given[0].name ? undefined : errors[namesOf(given).indexOf(name)]),
          gives: (name) => named(given, name).answer,
        });
        return submission.inTurn(namesOf(given), ask);
      },
      expect: (given) => [
        rejectsWith(given[1].name + ' has failed'),
        finishesAt(given[0].ms + given[1].ms),
        callsOnce([given[0].name, given[1].name]),
      ],
    }),
  ],
});
`;

const IN_TURN = { stub: IN_TURN_STUB, checks: IN_TURN_CHECKS, solution: IN_TURN_SOLUTION };

const NAP_STUB = `/** Naps. */
export function nap(ms: number): Promise<void> {
  throw new Error('not implemented');
}
`;

const NAP_CHECKS = `import { check, exercise, finishesAt, leavesNoTimers } from 'meanwhile';
export default exercise<typeof import('../stubs/nap.js')>({
  title: 'Take a nap',
  hints: ['Who wakes you?', 'A timer can.', 'setTimeout calls what you hand it.'],
  checks: [
    check('naps for the time given', {
      points: 3,
      given: (draw) => ({ ms: draw.int(100, 900) }),
      scenario: ({ submission, given }) => submission.nap(given.ms),
      expect: (given) => [finishesAt(given.ms), leavesNoTimers()],
    }),
  ],
});
`;

const NAP = `export const nap = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
`;

/** @param number from 0 */
function lessonFolder(number: number): string {
  return `lesson-${String(number + 1).padStart(2, '0')}-hostile`;
}

/** A kit with one lesson for each hostile file, an honest exercise beside each. */
export async function hostileKit(files: readonly HostileFile[]): Promise<Record<string, string>> {
  const escape = await readFile(path.join(HERE, 'escape.ts'), 'utf8');
  return Object.assign(
    { 'exercises/README.md': '# Desk\n' },
    ...files.map((file, number) => lesson(lessonFolder(number), file, escape)),
  ) as Record<string, string>;
}

/** What the hostile ones hand in is a program, and in this family a test file. */
const TEST_FILES = /^test-files[/\\]/;

function lesson(folder: string, file: HostileFile, escape: string): Record<string, string> {
  const { stub, checks, solution } = TEST_FILES.test(file.name) ? TESTS_FOR_IN_TURN : IN_TURN;
  return {
    [`lessons/${folder}/README.md`]: README,
    [`lessons/${folder}/example.ts`]: `console.log('an example');\n`,
    [`lessons/${folder}/stubs/in-turn.ts`]: stub,
    [`lessons/${folder}/stubs/nap.ts`]: NAP_STUB,
    [`lessons/${folder}/checks/in-turn.ts`]: checks,
    [`lessons/${folder}/checks/nap.ts`]: NAP_CHECKS,
    [`solutions/${folder}/in-turn.ts`]: solution,
    [`solutions/${folder}/nap.ts`]: NAP,
    [`exercises/${folder}/in-turn.ts`]: file.text,
    [`exercises/${folder}/escape.ts`]: escape,
    [`exercises/${folder}/nap.ts`]: NAP,
  };
}
