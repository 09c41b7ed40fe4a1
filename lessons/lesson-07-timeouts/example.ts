// Asking weather stations, in real time: about five seconds.
import { setTimeout as sleep } from 'node:timers/promises';

let start = performance.now();

function say(line: string): void {
  const seconds = (performance.now() - start) / 1_000;
  console.log(`  ${seconds.toFixed(2)} s  ${line}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function ask(station: string, ms: number): Promise<string> {
  await sleep(ms);
  if (station === 'Harbor') throw new Error('Harbor is under water');
  if (ms > 800) say(`${station} answers, and nobody is listening`);
  return `${station}: ${station.length + 12} degrees`;
}

function askAll(): Promise<string>[] {
  return [ask('Tower', 400), ask('Harbor', 200), ask('Summit', 1_200)];
}

async function show(title: string, work: () => Promise<string>): Promise<void> {
  console.log(title);
  start = performance.now();
  try {
    say(await work());
  } catch (error) {
    say(`failed: ${messageOf(error)}`);
  }
}

/** Runs `work` with a promise that rejects after `ms`, and clears its timer in the end. */
async function withClock<T>(ms: number, work: (late: Promise<never>) => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await work(late);
  } finally {
    clearTimeout(timer);
  }
}

await show('One station, 0.6 s at most', () => {
  return withClock(600, (late) => Promise.race([ask('Summit', 1_200), late]));
});
// The station goes on without us.
await sleep(700);

await show('The first that answers well', () => Promise.any(askAll()));
await sleep(900);

await show('Whatever is there after 0.6 s', async () => {
  const late = sleep(600, 'no answer yet');
  const parts = askAll().map((answer) => Promise.race([answer.catch(messageOf), late]));
  return (await Promise.all(parts)).join(', ');
});
await sleep(700);

await show('A timer that nobody clears', async () => {
  const late = new Promise<never>((_, reject) => setTimeout(reject, 1_000, new Error('too late')));
  const answer = await Promise.race([ask('Tower', 300), late]);
  process.once('exit', () => say('only now does the program end'));
  return answer;
});
