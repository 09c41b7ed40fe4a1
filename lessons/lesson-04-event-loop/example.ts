// The event loop in real time, about five seconds.
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

let start = performance.now();

function title(text: string): void {
  start = performance.now();
  console.log(`\n${text}`);
}

function print(line: string): void {
  const seconds = (performance.now() - start) / 1_000;
  console.log(`  ${seconds.toFixed(2)} s  ${line}`);
}

async function work(name: string, seconds: number): Promise<void> {
  print(`${name} starts, with ${seconds} s to go`);
  await sleep(seconds * 1_000);
  print(`${name} has finished`);
}

title('Three workers, one thread');
await Promise.all([work('carpenter', 2), work('painter', 1), work('mason', 3)]);

title('One of each, all set by the same timer');
await sleep(1);
await new Promise<void>((resolve) => {
  setTimeout(() => {
    setTimeout(() => {
      print('5. a timer of 0 ms, in the next turn');
      resolve();
    }, 0);
    setImmediate(() => print('4. an immediate'));
    void Promise.resolve().then(() => print('2. a reaction to a promise'));
    queueMicrotask(() => print('3. a microtask'));
    print('1. the code itself');
  }, 10);
});

/** Keeps the thread busy, and does nothing useful with it. */
function compute(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

async function compress(pieces: number, betweenPieces: () => Promise<unknown>): Promise<void> {
  const clock = setInterval(() => print('tick'), 100);
  for (let piece = 1; piece <= pieces; piece += 1) {
    compute(30);
    await betweenPieces();
  }
  print('compressed');
  clearInterval(clock);
}

title('A clock ticks every 0.1 s; only microtasks between the pieces');
await compress(20, () => Promise.resolve());

title('The same work, with a turn of the loop between the pieces');
await compress(20, () => nextTurn());
