import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { bundleSubmission } from '../grader/bundle/bundle-submission.js';
import { judgeOrders } from '../grader/grading/judge-orders.js';
import type { OrdersVerdict } from '../grader/grading/judge-orders.js';
import { openKit } from '../grader/grading/kit.js';
import { callsOnce, resolvesTo } from '../grader/judge/expectations/index.js';
import { judgeCheck } from '../grader/judge/judge-check.js';
import { Delivery } from '../grader/run/delivery.js';
import { SourceLines } from '../grader/run/source-lines.js';
import type { Message } from '../grader/sandbox/protocol.js';
import { RealmFactory } from '../grader/sandbox/realm.js';
import { runCheck } from '../grader/sandbox/run-check.js';
import { median } from './timing.js';

const LABELS = ['A', 'B', 'C', 'D', 'E'];

const CHECKS = new vm.Script(`(function (require) {
  const { check, exercise } = require('meanwhile');
  const scenario = ({ submission, world }) =>
    submission.together(${JSON.stringify(LABELS)}.map((label, index) => world.task(label, 100 * (index + 1), label)));
  return { default: exercise({ checks: [check('in every order', { orders: 'every', scenario, expect: [] })] }) };
})`);

const SUBMISSION = `export async function together<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  await Promise.all(tasks.map(async (task, index) => { results[index] = await task(); }));
  return results;
}`;

/**
 * Real milliseconds of one core to run and judge the 120 orders of five calls, the median of several times: all that
 * child and parent do for it, in this one process.
 */
export async function everyOrderMs(root: string): Promise<number> {
  const file = path.join(root, 'together.ts');
  const bundled = await bundleSubmission(file, SUBMISSION);
  if (!bundled.ok) throw new Error(bundled.message);
  const factory = realms(root);
  const times: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    const started = performance.now();
    const { orders } = await everyOrder(factory, bundled, file);
    if (orders?.tried !== 120 || orders.failed !== 0) throw new Error(`tried ${JSON.stringify(orders)}`);
    times.push(performance.now() - started);
  }
  return median(times.slice(10));
}

function realms(root: string): RealmFactory {
  const folder = path.dirname(openKit(root).childProgram);
  return new RealmFactory((part) => new vm.Script(readFileSync(path.join(folder, `realm-${part}.js`), 'utf8')));
}

async function everyOrder(
  factory: RealmFactory,
  { code, map }: { readonly code: string; readonly map: string },
  file: string,
): Promise<OrdersVerdict> {
  const delivery = new Delivery(new SourceLines(map, file));
  const run = {
    submission: code,
    checks: CHECKS,
    check: 0,
    seed: 1,
    exercise: 'together',
    order: null,
    probes: 'none' as const,
  };
  await runCheck(factory, run, (message) => {
    delivery.take(JSON.parse(JSON.stringify(message)) as Message);
  });
  const [first, ...others] = delivery.traces();
  if (first === undefined) throw new Error('nothing ran');
  const expectations = [resolvesTo(LABELS), callsOnce(LABELS)];
  return judgeOrders([first, ...others], ({ trace }) => judgeCheck({ trace, expectations, waive: [] }));
}
