import { expect, it } from 'vitest';
import { HERE, IMPORTS, run } from './run-program.js';

const HOLD = 'const hold = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);';

/** What was printed, by a main thread and by the worker that it starts. */
async function printed(main: string, worker: string): Promise<string[]> {
  const told = await run(`${IMPORTS}
${HOLD}
if (isMainThread) {
  const worker = ${HERE});
  ${main}
} else {
  ${worker}
}`);
  return told.filter((line) => !line.includes('thread'));
}

it('a worker that is held holds nobody else, and what it does is felt when its time has come', async () => {
  const told = await printed(
    `setInterval(() => console.log('tick'), 100).unref();
    worker.on('message', (value) => console.log('got', value)).on('exit', (code) => console.log('exit', code));`,
    `const start = Date.now();
    hold(250);
    console.log('held for', Date.now() - start);
    parentPort.postMessage('A');
    setTimeout(() => parentPort.postMessage('B'), 100);`,
  );
  const ticks = ['100 tick', '200 tick', '300 tick'];
  expect(told.filter((line) => !line.endsWith('tick'))).toEqual([
    '250 held for 250',
    '250 got A',
    '350 got B',
    '350 exit 0',
  ]);
  expect(told.filter((line) => line.endsWith('tick'))).toEqual(ticks);
});

it('a worker that looks at the clock until it is late enough holds itself alone', async () => {
  const told = await printed(
    `setTimeout(() => console.log('main'), 50); worker.on('message', () => console.log('message'));`,
    `const start = performance.now(); while (performance.now() - start < 80); parentPort.postMessage(1);`,
  );
  expect(told).toEqual(['50 main', '80 message']);
});

it('a worker computes on while the main thread is held', async () => {
  const told = await printed(
    `worker.on('message', (value) => console.log(value)); hold(300);`,
    `const start = Date.now(); hold(200); setTimeout(() => parentPort.postMessage(Date.now() - start), 50);`,
  );
  expect(told).toEqual(['301 250']);
});

it('nothing is felt of what a worker would have done after it was terminated', async () => {
  const told = await printed(
    `worker.on('message', () => console.log('message'));
    setTimeout(async () => console.log('ended with', await worker.terminate()), 100);`,
    `hold(200); console.log('too late'); parentPort.postMessage(1);`,
  );
  expect(told).toEqual(['100 ended with 1']);
});

it("a worker whose timers are all unref'd ends", async () => {
  const told = await printed(
    `worker.on('exit', (code) => console.log('exit', code));`,
    `setTimeout(() => console.log('too late'), 1_000).unref();`,
  );
  expect(told).toEqual(['0 exit 0']);
});

it('process.exit in a worker that was held ends it then, and nothing of it comes after', async () => {
  const told = await printed(
    `worker.on('exit', (code) => console.log('exit', code));`,
    `setTimeout(() => console.log('too late'), 5);
    hold(30);
    console.log('last words');
    process.exit(4);`,
  );
  expect(told).toEqual(['30 last words', '30 exit 4']);
});
