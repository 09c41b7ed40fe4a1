import { expect, it } from 'vitest';
import { HERE, IMPORTS, run } from './run-program.js';

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

it('starts a hundred in all', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  let started = 0;
  try { for (;;) { await ${HERE}).terminate(); started += 1; } } catch (e) { console.log(started, e.code); }
}`);
  expect(told).toContain('0 100 ERR_WORKER_INIT_FAILED');
});

it('takes its own file by its name too, and no URL that is written as text, as Node', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  new Worker(import.meta.filename).on('exit', (code) => console.log('exit', code));
  try { new Worker(import.meta.url); } catch (e) { console.log(e.code); }
}`);
  expect(told).toEqual(expect.arrayContaining(['0 exit 0', '0 ERR_WORKER_PATH']));
});
