// Ten requests under three rules, and a herd with and without jitter: in real time, under six seconds.
// A second of the story takes 200 ms here.
import { setTimeout as sleep } from 'node:timers/promises';

const SECOND = 200;

/** Gives the time at which the next call may go, in seconds; it knows when the calls before it went. */
type Rule = (now: number, booked: readonly number[]) => number;

const rules: Record<string, Rule> = {
  'Evenly, one every half second': (now, booked) => Math.max(now, (booked.at(-1) ?? -Infinity) + 0.5),
  'At most two in any second': (now, booked) => Math.max(now, (booked.at(-2) ?? -Infinity) + 1),
  'A bucket with room for two': (now, booked) => {
    const fullAt = booked.reduce((full, at) => Math.max(at, full) + 0.5, -Infinity);
    return Math.max(now, fullAt - 0.5);
  },
};

let start = 0;

function secondsNow(): number {
  return (performance.now() - start) / SECOND;
}

/** Draws a mark for each time; a column is an eighth of a second. Marks on one spot are counted. */
function draw(times: readonly number[]): string {
  const columns: number[] = [];
  for (const time of times) columns[Math.round(time * 8)] = (columns[Math.round(time * 8)] ?? 0) + 1;
  return Array.from(columns, (count: number | undefined) => (count === undefined ? '·' : String(count))).join('');
}

for (const [title, rule] of Object.entries(rules)) {
  const booked: number[] = [];
  const started: number[] = [];
  start = performance.now();
  const request = async (): Promise<void> => {
    const now = secondsNow();
    const mine = rule(now, booked);
    booked.push(mine);
    if (mine > now) await sleep((mine - now) * SECOND);
    started.push(secondsNow());
  };
  await Promise.all(Array.from({ length: 10 }, request));
  console.log(`${title}: ${secondsNow().toFixed(1)} s of the story\n  ${draw(started)}`);
}

/** Five programs that try three more times, after full pauses of 1, 2 and 4 s. */
async function herd(title: string, random: () => number): Promise<void> {
  const tries: number[] = [];
  start = performance.now();
  const program = async (): Promise<void> => {
    for (const full of [1, 2, 4]) {
      await sleep(full * random() * SECOND);
      tries.push(secondsNow());
    }
  };
  await Promise.all(Array.from({ length: 5 }, program));
  console.log(`${title}: ${secondsNow().toFixed(1)} s of the story\n  ${draw(tries)}`);
}

await herd('Five programs come back, all alike', () => 1);
await herd('Five programs come back, with jitter', Math.random);
