import path from 'node:path';
import { bundleSubmission } from '../grader/bundle/bundle-submission.js';
import { openKit } from '../grader/grading/kit.js';
import { Runner } from '../grader/run/runner.js';
import { median } from './timing.js';

const IN_TURN = `import { setTimeout as sleep } from 'node:timers/promises';
for (let nap = 0; nap < 10_000; nap += 1) await sleep(3_600);`;

const AT_ONCE = `import { setTimeout as sleep } from 'node:timers/promises';
await Promise.all(Array.from({ length: 10_000 }, (_, nap) => sleep(3_600 * (nap + 1))));`;

/** Real milliseconds to simulate ten hours with 10,000 timers, set one after another and all at once. */
export async function simulationTimes(root: string): Promise<{ inTurn: number; atOnce: number }> {
  const runner = new Runner(openKit(root).childProgram);
  try {
    return { inTurn: await simulate(runner, root, IN_TURN), atOnce: await simulate(runner, root, AT_ONCE) };
  } finally {
    await runner.close();
  }
}

async function simulate(runner: Runner, root: string, text: string): Promise<number> {
  const file = path.join(root, 'simulation.ts');
  const bundled = await bundleSubmission(file, text);
  if (!bundled.ok) throw new Error(bundled.message);
  const { code, map } = bundled;
  const times: number[] = [];
  for (let run = 0; run < 6; run += 1) {
    const started = performance.now();
    const { traces, stop } = await runner.run({
      exercise: 'x',
      file,
      code,
      map,
      checks: null,
      which: [0],
      seed: 1,
      order: null,
      limitMs: 10_000,
    });
    times.push(performance.now() - started);
    const end = traces[0]?.trace.events.at(-1);
    if (stop !== null || end?.at !== 36_000_000) throw new Error(`the simulation ended at ${String(end?.at)} ms`);
  }
  return median(times.slice(1));
}
