// A bakery orders flour, in real time: about four seconds.
import { setTimeout as sleep } from 'node:timers/promises';

let start = performance.now();

function say(line: string): void {
  const seconds = (performance.now() - start) / 1_000;
  console.log(`  ${seconds.toFixed(2)} s  ${line}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function order(mill: string, ms: number): Promise<string> {
  await sleep(ms);
  if (mill === 'Windmill') throw new Error('no wind today');
  say(`${mill} has ground the flour`);
  return `flour from the ${mill}`;
}

async function show(title: string, work: () => Promise<void>): Promise<void> {
  console.log(title);
  start = performance.now();
  await work();
}

function askAll(): Promise<string>[] {
  return [order('Watermill', 600), order('Windmill', 200), order('Steam mill', 900)];
}

await show('All or nothing: Promise.all', async () => {
  try {
    await Promise.all(askAll());
  } catch (error) {
    say(`the baker gives up: ${messageOf(error)}`);
  }
  // The mills do not know that, and go on.
  await sleep(1_000);
});

await show('All outcomes: Promise.allSettled', async () => {
  for (const outcome of await Promise.allSettled(askAll())) {
    say(outcome.status === 'fulfilled' ? outcome.value : `failed: ${messageOf(outcome.reason)}`);
  }
});

await show('A second mill when the first has failed', async () => {
  try {
    say(await order('Windmill', 300));
  } catch (error) {
    say(`${messageOf(error)}, so ask the next one`);
    say(await order('Watermill', 500));
  }
});

async function oldFlour(willWait: boolean): Promise<string> {
  try {
    // Without `await`, the `try` is over before the mill fails.
    // eslint-disable-next-line @typescript-eslint/return-await -- this is the mistake that the lesson is about
    return willWait ? await order('Windmill', 300) : order('Windmill', 300);
  } catch {
    return 'the flour of last week';
  }
}

for (const willWait of [false, true]) {
  await show(`try with${willWait ? '' : 'out'} await`, async () => {
    try {
      say(`the baker takes ${await oldFlour(willWait)}`);
    } catch (error) {
      say(`nobody caught it in there: ${messageOf(error)}`);
    }
  });
}
