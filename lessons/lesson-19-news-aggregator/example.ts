// Buoys at sea report the height of the waves. In real time, about four seconds; a second of the sea takes 200 ms here.
import { setTimeout as sleep } from 'node:timers/promises';

const SECOND = 200;

interface Buoy {
  readonly name: string;
  readonly seconds: number;
  readonly broken?: true;
}

const buoys: Buoy[] = [
  { name: 'Anchor Bay', seconds: 2 },
  { name: 'Black Reef', seconds: 3, broken: true },
  { name: 'Cold Deep', seconds: 9 },
  { name: 'Dolphin Bank', seconds: 1 },
];

async function measure({ name, seconds, broken }: Buoy, signal: AbortSignal): Promise<string> {
  await sleep(seconds * SECOND, undefined, { signal });
  if (broken) throw new Error('its cable is torn');
  return `waves of ${name.length / 10} m`;
}

/** What the buoy says, or why it says nothing, after five seconds at the latest. */
async function report(buoy: Buoy): Promise<string> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, 5 * SECOND);
  try {
    return await measure(buoy, controller.signal);
  } catch (error) {
    return controller.signal.aborted ? 'no answer within 5 s' : (error as Error).message;
  } finally {
    clearTimeout(timer);
  }
}

async function show(title: string, work: () => Promise<string[]>): Promise<void> {
  const start = performance.now();
  const reports = await work().catch((error: unknown) => [`nothing at all: ${(error as Error).message}`]);
  const seconds = ((performance.now() - start) / SECOND).toFixed(0);
  console.log(`\n${title}: ${seconds} s of the sea`);
  for (const line of reports) console.log(`  ${line}`);
}

const patient = new AbortController().signal;

await show('Together, and the first failure ends it', () => {
  return Promise.all(buoys.map(async (buoy) => `${buoy.name}: ${await measure(buoy, patient)}`));
});

await show('One after another, five seconds at most for each', async () => {
  const reports: string[] = [];
  for (const buoy of buoys) reports.push(`${buoy.name}: ${await report(buoy)}`);
  return reports;
});

await show('Together, five seconds at most for each', () => {
  return Promise.all(buoys.map(async (buoy) => `${buoy.name}: ${await report(buoy)}`));
});
