import { expect, it } from 'vitest';
import type { CheckResult, ExerciseResult, Result } from '../../grader/report/result.js';
import { runCli } from '../commands/run-cli.js';
import { temporaryKit } from '../kit/temporary-kit.js';

/** Grades a way to add the squares of 1 to 1,000, with its steps counted. */
async function gradeSum(submission: string): Promise<CheckResult[]> {
  return [...((await grade(submission))?.checks ?? [])];
}

async function grade(submission: string, options = ''): Promise<ExerciseResult | undefined> {
  const root = await temporaryKit({
    'lessons/lesson-02-work/README.md': '# Work\n\n- [add](stubs/add.ts)\n',
    'lessons/lesson-02-work/stubs/add.ts': 'export function add(): unknown { throw new Error("not implemented"); }\n',
    'lessons/lesson-02-work/checks/add.ts': `import { check, exercise, keepsLoopFree, leavesNoWorkers, resolvesTo, worksInWorkers } from 'meanwhile';
      const scenario = ({ submission }) => submission.add(1000);
      export default exercise({ title: 'Add', hints: [], counted: true, checks: [
        check('free', { scenario, expect: [resolvesTo(333833500), keepsLoopFree(0.1)] }),
        check('elsewhere', { scenario, expect: [worksInWorkers(0.9), leavesNoWorkers()] }),
      ] });`,
    'desk/lesson-02-work/add.ts': submission,
  });
  const { out } = await runCli(root, `grade 2 --in desk --json ${options}`);
  return (JSON.parse(out) as Result).lessons[0]?.exercises[0];
}

const told = (checks: readonly CheckResult[]) => checks.map(({ status, diagnosis }) => diagnosis?.id ?? status);

it('work in one stretch is known for what it is, whatever it awaits', async () => {
  const inOne =
    'export const add = async (n) => { let sum = 0; for (let i = 1; i <= n; i++) { sum += i * i; await null; } return sum; };';
  expect(told(await gradeSum(inOne))).toEqual(['stalls-loop', 'wrong-thread']);
});

it('work in pieces lets the loop go on, in the main thread', async () => {
  const pieces = `export async function add(n: number) {
    let sum = 0;
    for (let i = 1; i <= n; i++) { sum += i * i; if (i % 50 === 0) await new Promise((go) => setImmediate(go)); }
    return sum;
  }`;
  expect(told(await gradeSum(pieces))).toEqual(['passed', 'wrong-thread']);
});

const IN_WORKER = `import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
function sumTo(n: number) { let sum = 0; for (let i = 1; i <= n; i++) sum += i * i; return sum; }
export function add(n: number) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: n });
    worker.once('message', resolve).once('error', reject);
  });
}
if (!isMainThread) parentPort!.postMessage(sumTo(workerData));`;

it('work in a worker leaves the loop free', async () => {
  expect(told(await gradeSum(IN_WORKER))).toEqual(['passed', 'passed']);
});

it('a worker that listens on for ever is left over, and its line is that of the student', async () => {
  const listens = IN_WORKER.replace('if (!isMainThread)', 'if (!isMainThread) parentPort!.on("message", () => {}),');
  const [, leftover] = await gradeSum(listens);
  expect(leftover?.diagnosis).toMatchObject({ id: 'leaked-worker', line: 5 });
});

it('a worker that loops for ever is stuck, at its line', async () => {
  const loops = IN_WORKER.replace('let sum = 0;', 'let sum = 0;\n  for (;;) sum += 1;');
  const result = await grade(loops, '--timeout 1');
  expect(result).toMatchObject({ status: 'stuck', problem: { line: 3 } });
});

it('what a worker throws and nobody takes is told with its line', async () => {
  const deaf = IN_WORKER.replace(".once('error', reject)", '').replace(
    'let sum = 0;',
    "\n  throw new Error('no sum');",
  );
  const [free] = await gradeSum(deaf);
  expect(free?.diagnosis).toMatchObject({ id: 'threw', line: 3 });
});
