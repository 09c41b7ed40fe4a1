// A turnstile at each of three doors, and one display that counts the visitors. In real time, about four seconds.
import { setTimeout as sleep } from 'node:timers/promises';

/** The display on the wall: reading it and setting it takes a while each. */
let shown = 0;

async function readDisplay(): Promise<number> {
  await sleep(150);
  return shown;
}

async function setDisplay(count: number): Promise<void> {
  await sleep(150);
  shown = count;
}

async function countOne(): Promise<void> {
  const before = await readDisplay();
  await setDisplay(before + 1);
}

/** Nine visitors, three doors, and at each door one every 200 ms. */
async function letIn(count: () => Promise<void>): Promise<void> {
  const arrivals = Array.from({ length: 9 }, async (_, visitor) => {
    await sleep(Math.floor(visitor / 3) * 200);
    await count();
  });
  await Promise.all(arrivals);
}

async function show(title: string, count: () => Promise<void>): Promise<void> {
  shown = 0;
  const start = performance.now();
  await letIn(count);
  const seconds = ((performance.now() - start) / 1_000).toFixed(2);
  console.log(`${title.padEnd(38)} ${seconds} s   9 came in, ${shown} on the display`);
}

await show('each door reads and sets by itself', countOne);

// One door at a time at the display: each waits for the end of the one before.
let last = Promise.resolve();
await show('the doors line up at the display', async () => {
  last = last.then(countOne);
  await last;
});

// The count is kept in the program, where adding one takes no `await`; the display only follows it.
let visitors = 0;
await show('the program counts, the display shows', async () => {
  visitors += 1;
  const count = visitors;
  await sleep(50 + (count % 3) * 100); // the way to the display: not all take equally long
  if (count === visitors) await setDisplay(count);
});
