import { expect, it } from 'vitest';
import { bundleSubmission } from '../../grader/bundle/bundle-submission.js';
import type { Message } from '../../grader/sandbox/protocol.js';
import { RealmFactory } from '../../grader/sandbox/realm.js';
import { runCheck } from '../../grader/sandbox/run-check.js';
import { realmPartUnderTest } from './realm/script-under-test.js';

const factory = new RealmFactory(realmPartUnderTest);

/** Loads a program, follows it to its end, and gives what it printed, with the threads that came and went. */
async function run(text: string): Promise<string[]> {
  const bundled = await bundleSubmission('/desk/primes.ts', text);
  if (!bundled.ok) throw new Error(bundled.message);
  const messages: Message[] = [];
  const job = {
    submission: bundled.code,
    checks: null,
    check: 0,
    seed: 1,
    exercise: 'x',
    order: null,
    probes: 'none' as const,
  };
  await runCheck(factory, job, (message) => messages.push(message));
  return messages.flatMap((message) => (message.kind === 'event' ? inWords(message.event) : [JSON.stringify(message)]));
}

function inWords(event: Extract<Message, { kind: 'event' }>['event']): string[] {
  switch (event.op) {
    case 'print':
      return [`${event.at} ${event.text}`];
    case 'thread':
      return [`${event.at} thread ${event.thread} ${event.what}`];
    case 'uncaught':
    case 'unhandled':
      return [`${event.at} ${event.op} ${JSON.stringify(event.value)}`];
    default:
      return [];
  }
}

const IMPORTS = "import { Worker, isMainThread, parentPort, workerData, threadId } from 'node:worker_threads';";
const HERE = 'new Worker(new URL(import.meta.url)';

it('runs the file once more, with its data, and gives what it posts', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  const worker = ${HERE}, { workerData: { list: [1, 2, 3], when: new Date(5), map: new Map([['a', 1n]]) } });
  worker.on('online', () => console.log('online'));
  worker.on('message', (value) => console.log('got', value));
  worker.on('exit', (code) => console.log('exit', code));
} else {
  console.log(threadId, workerData.list.length, workerData.when.getTime(), workerData.map.get('a'));
  parentPort.postMessage({ sum: workerData.list.reduce((a, b) => a + b), own: workerData instanceof Object });
}`);
  expect(told).toEqual([
    '0 thread 1 start',
    '0 1 3 5 1n',
    '0 online',
    '0 got { sum: 6, own: true }',
    '0 thread 1 end',
    '0 exit 0',
  ]);
});

it('lives on for messages, answers them in order, and ends when it is terminated', async () => {
  const told = await run(`${IMPORTS}
import { once } from 'node:events';
if (isMainThread) {
  const worker = ${HERE});
  for (const n of [1, 2, 3]) worker.postMessage(n);
  for (let left = 3; left > 0; left -= 1) console.log((await once(worker, 'message'))[0]);
  console.log(await worker.terminate());
} else parentPort.on('message', (n) => setTimeout(() => parentPort.postMessage(n * n), 10));`);
  expect(told).toEqual(['0 thread 1 start', '10 1', '10 4', '10 9', '10 thread 1 end', '10 1']);
});

it('waits beside the main thread and other workers, in the same virtual time', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  for (const ms of [300, 100]) ${HERE}, { workerData: ms }).on('message', (value) => console.log(value));
  setTimeout(() => console.log('main'), 200);
} else setTimeout(() => parentPort.postMessage('after ' + workerData), workerData);`);
  expect(told.filter((line) => !line.includes('thread'))).toEqual(['100 after 100', '200 main', '300 after 300']);
});

it.each([
  ['throws while it loads', "throw new RangeError('too far');", 'RangeError too far'],
  ['throws in a callback', "setTimeout(() => { throw new TypeError('odd'); }, 5);", 'TypeError odd'],
  ['leaves a rejection unhandled', "void Promise.reject(new Error('lost'));", 'Error lost'],
])('that %s ends with an error for the one that started it', async (_, body, error) => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  const worker = ${HERE});
  worker.on('error', (e) => console.log(e.name, e.message, e instanceof Error));
  worker.on('exit', (code) => console.log('exit', code));
} else { ${body} }`);
  expect(told.map((line) => line.replace(/^\d+ /, '')).toSorted()).toEqual(
    ['thread 1 start', `${error} true`, 'thread 1 end', 'exit 1'].toSorted(),
  );
});

it('leaves the lines of errors in the main thread as they are', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  ${HERE}).on('message', () => console.log(new Error('x').stack.includes('submission:')));
} else parentPort.postMessage(1);`);
  expect(told).toContain('0 true');
});

it.each([
  ['a function', '() => 1', 'DataCloneError'],
  ['another file', 'OTHER', 'ERR_WORKER_PATH'],
])('refuses %s', async (_, what, told) => {
  const start = what === 'OTHER' ? "new Worker('./other.js')" : `${HERE}, { workerData: ${what} })`;
  const lines = await run(`${IMPORTS}
try { ${start}; } catch (e) { console.log(e.name, e.code); }`);
  expect(lines.join('\n')).toContain(told);
});

it('has room for sixty-four at once', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  let started = 0;
  try { for (;;) { ${HERE}); started += 1; } } catch (e) { console.log(started, e.code); }
}`);
  expect(told).toContain('0 64 ERR_WORKER_INIT_FAILED');
});

it('process.exit ends the worker alone, whatever it was about to do', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  const worker = ${HERE});
  worker.on('message', (value) => console.log(value));
  worker.on('error', (error) => console.log('error', error));
  worker.on('exit', (code) => console.log('exit', code));
} else {
  parentPort.on('message', () => {});
  parentPort.postMessage('last words');
  (async () => {
    await null;
    process.exit(3);
  })();
  setTimeout(() => console.log('too late'), 10);
}`);
  expect(told).toEqual(['0 thread 1 start', '0 thread 1 end', '0 last words', '0 exit 3']);
});

it('of several that are started at once, the first is not the first to answer', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  for (const name of ['A', 'B', 'C']) ${HERE}, { workerData: name }).on('message', (value) => console.log(value));
} else parentPort.postMessage(workerData);`);
  expect(told.filter((line) => !line.includes('thread'))).toEqual(['0 C', '0 B', '0 A']);
});

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

it('starts five hundred in all', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  let started = 0;
  try { for (;;) { await ${HERE}).terminate(); started += 1; } } catch (e) { console.log(started, e.code); }
}`);
  expect(told).toContain('0 500 ERR_WORKER_INIT_FAILED');
});

it('carries what structuredClone carries, and bytes with the views of them', async () => {
  const told = await run(`${IMPORTS}
import { deepStrictEqual } from 'node:assert';
const bytes = new Uint8Array([0, 1, 127, 128, 255]);
const cycle = { list: [1, , NaN, -0, undefined, 10n], map: new Map([['a', new Set([null])]]), pattern: /a/gi };
cycle.self = cycle;
const data = { bytes, half: bytes.subarray(1, 3), floats: new Float64Array([0.1, Infinity]), view: new DataView(bytes.buffer, 2), cycle };
if (isMainThread) {
  const worker = ${HERE}, { workerData: data });
  worker.on('message', (back) => {
    deepStrictEqual(back, data);
    console.log('the same', back.half.buffer === back.bytes.buffer, back.cycle.self === back.cycle);
  });
} else parentPort.postMessage(workerData);`);
  expect(told).toContain('0 the same true true');
});

it.each([
  ['shared memory', '{ workerData: new Int32Array(new SharedArrayBuffer(4)) }', 'threads in here share no memory'],
  ['code', '{ eval: true }', 'In here a worker takes no `eval`'],
  ['flags', "{ execArgv: ['--inspect'] }", 'In here a worker takes no `execArgv`'],
  ['an environment', '{ env: { A: 1 } }', 'In here a worker takes no `env`'],
  ['input', '{ stdin: true }', 'In here a worker takes no `stdin`'],
  ['limits', '{ resourceLimits: {} }', 'In here a worker takes no `resourceLimits`'],
])('refuses %s', async (_, options, message) => {
  const told = await run(`${IMPORTS} try { ${HERE}, ${options}); } catch (e) { console.log(e.message); }`);
  expect(told[0]).toContain(message);
});

it('takes its own file by its name too, and no URL that is written as text, as Node', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  new Worker(import.meta.filename).on('exit', (code) => console.log('exit', code));
  try { new Worker(import.meta.url); } catch (e) { console.log(e.code); }
}`);
  expect(told).toEqual(expect.arrayContaining(['0 exit 0', '0 ERR_WORKER_PATH']));
});

it('an error comes out with its name, message and stack', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) ${HERE}).on('error', (e) => console.log(e.name, e.message, /at tooFar .*submission/.test(e.stack)));
else (function tooFar() { throw new RangeError('too far'); })();`);
  expect(told).toContain('0 RangeError too far true');
});
