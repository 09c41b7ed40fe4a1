import { expect, it } from 'vitest';
import { HERE, IMPORTS, run } from './run-program.js';

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

it('an error comes out with its name, message and stack', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) ${HERE}).on('error', (e) => console.log(e.name, e.message, /at tooFar .*submission/.test(e.stack)));
else (function tooFar() { throw new RangeError('too far'); })();`);
  expect(told).toContain('0 RangeError too far true');
});

it('takes a list of what is to be moved', async () => {
  const told = await run(`${IMPORTS}
if (isMainThread) {
  const bytes = new Uint8Array([1, 2, 3]);
  const worker = ${HERE}, { workerData: bytes, transferList: [bytes.buffer] });
  worker.on('message', (back) => console.log(back));
} else parentPort.postMessage(workerData, [workerData.buffer]);`);
  expect(told).toContain('0 Uint8Array(3) [ 1, 2, 3 ]');
});
