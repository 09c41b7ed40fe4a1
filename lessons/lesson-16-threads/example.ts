// Computing in real time, about four seconds: a heart that should beat every 50 ms, and work that lets it or does not.
// Workers run this very file once more: `isMainThread` tells which is which.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

/** Numbers from `first` to `last`. */
interface Range {
  readonly first: number;
  readonly last: number;
}

const ALL: Range = { first: 1, last: 500_000 };

if (isMainThread) await showAll();
else parentPort?.postMessage(longestChain(workerData as Range));

async function showAll(): Promise<void> {
  console.log(`Which number up to ${ALL.last} takes most steps to get down to 1,`);
  console.log('halved when it is even, and otherwise times 3, plus 1?\n');
  await show('In one go, in an async function', inOneGo);
  await show('In chunks of 10000 numbers, with a turn of the loop between them', inChunks);
  await show('In a worker', () => inWorker(ALL));
  await show(`In a pool of ${poolSize()} workers, on ${availableParallelism()} processors`, inPool);
}

/** Runs it with a heart beside it, and draws each beat where it came. */
async function show(title: string, work: () => Promise<number[]>): Promise<void> {
  const start = performance.now();
  const beats = [start];
  const heart = setInterval(() => beats.push(performance.now()), 50);
  const [steps = 0, number = 0] = await work();
  beats.push(performance.now());
  clearInterval(heart);
  const pauses = beats.slice(1).map((beat, index) => beat - (beats[index] ?? beat));
  console.log(title);
  console.log(`  beats    ${drawBeats(beats.slice(1, -1).map((beat) => beat - start))}`);
  console.log(`  took     ${seconds((beats.at(-1) ?? start) - start)}, longest pause ${seconds(Math.max(...pauses))}`);
  console.log(`  answer   ${number}, with ${steps} steps\n`);
}

/** A character for each 25 ms. */
function drawBeats(times: readonly number[]): string {
  const places = times.map((ms) => Math.floor(ms / 25));
  const width = Math.min(60, Math.max(0, ...places) + 1);
  const line = Array.from({ length: width }, (_, place) => (places.includes(place) ? '♥' : '·')).join('');
  return places.length === 0 ? 'none' : line;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}

// eslint-disable-next-line @typescript-eslint/require-await -- the mistake that is shown
async function inOneGo(): Promise<number[]> {
  return longestChain(ALL);
}

async function inChunks(): Promise<number[]> {
  let longest = [0, 0];
  for (const range of rangesOf(10_000)) {
    longest = longer(longest, longestChain(range));
    await nextTurn();
  }
  return longest;
}

async function inWorker(range: Range): Promise<number[]> {
  const [answer] = (await once(new Worker(new URL(import.meta.url), { workerData: range }), 'message')) as [number[]];
  return answer;
}

/** One share for each worker: they take about equally long. */
async function inPool(): Promise<number[]> {
  const answers = await Promise.all(rangesOf(ALL.last / poolSize()).map(inWorker));
  return answers.reduce(longer);
}

function poolSize(): number {
  return Math.min(4, availableParallelism());
}

function rangesOf(size: number): Range[] {
  const count = Math.ceil(ALL.last / size);
  return Array.from({ length: count }, (_, index) => ({
    first: index * size + 1,
    last: Math.min((index + 1) * size, ALL.last),
  }));
}

/** The most steps, and the number that takes them. This function waits for nothing: it computes. */
function longestChain({ first, last }: Range): number[] {
  let longest = [0, 0];
  for (let number = first; number <= last; number += 1) {
    let steps = 0;
    for (let n = number; n !== 1; steps += 1) n = n % 2 === 0 ? n / 2 : 3 * n + 1;
    longest = longer(longest, [steps, number]);
  }
  return longest;
}

function longer(one: number[], other: number[]): number[] {
  return (other[0] ?? 0) > (one[0] ?? 0) ? other : one;
}
