/**
 * Coffee takes 3 s and toast 2 s: three ways to make both, and a clock that
 * stops. To be kind to your patience, a second of the kitchen takes 200 ms
 * here; the times printed are those of the kitchen.
 */
import { setTimeout as sleep } from 'node:timers/promises';

const KITCHEN_SECOND_MS = 200;
let start = performance.now();

await scene('1. blocking', () => {
  makeBlocking('coffee', 3);
  makeBlocking('toast', 2);
});

await scene('2. one after another', async () => {
  await make('coffee', 3);
  await make('toast', 2);
});

await scene('3. meanwhile', async () => {
  await Promise.all([make('coffee', 3), make('toast', 2)]);
});

await scene('4. a ticking clock, and coffee that does not block', async () => {
  const clock = setInterval(() => print('tick'), KITCHEN_SECOND_MS);
  await make('coffee', 3.5);
  clearInterval(clock);
});

await scene('5. the same clock, and coffee that blocks', () => {
  const clock = setInterval(() => print('tick'), KITCHEN_SECOND_MS);
  makeBlocking('coffee', 3.5);
  clearInterval(clock);
});

/** Plays one way of making breakfast, and prints how long it took. */
async function scene(title: string, story: () => unknown): Promise<void> {
  console.log(`\n${title}`);
  start = performance.now();
  await story();
  print('that was all');
}

async function make(what: string, seconds: number): Promise<void> {
  print(`${what} started`);
  await sleep(seconds * KITCHEN_SECOND_MS);
  print(`${what} ready`);
}

function makeBlocking(what: string, seconds: number): void {
  print(`${what} started`);
  hold(seconds);
  print(`${what} ready`);
}

/** Stands for any call that blocks: it waits for memory nobody changes. */
function hold(seconds: number): void {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, seconds * KITCHEN_SECOND_MS);
}

function print(line: string): void {
  const seconds = (performance.now() - start) / KITCHEN_SECOND_MS;
  console.log(`  ${seconds.toFixed(1)} s  ${line}`);
}
