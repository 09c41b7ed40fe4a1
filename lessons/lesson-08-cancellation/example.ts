// A search for a lost dog in real time, about four seconds. Three parties look for it, and one of them will find it.
import { setTimeout as sleep } from 'node:timers/promises';

interface Party {
  readonly place: string;
  /** How long they search before they know. */
  readonly ms: number;
  readonly found: boolean;
  /** How long they take to pack up when they are called back. */
  readonly packingMs: number;
}

const parties: Party[] = [
  { place: 'park', ms: 1_300, found: false, packingMs: 50 },
  { place: 'river', ms: 600, found: true, packingMs: 50 },
  { place: 'old oak', ms: 1_500, found: false, packingMs: 350 },
];

let start = performance.now();

function say(line: string): void {
  const seconds = (performance.now() - start) / 1_000;
  console.log(`  ${seconds.toFixed(2)} s  ${line}`);
}

async function search({ place, ms, found, packingMs }: Party, signal?: AbortSignal): Promise<string> {
  try {
    await sleep(ms, undefined, { signal });
    say(`${place}: ${found ? 'here it is!' : 'no dog'}`);
    if (found) return place;
    throw new Error(`no dog at the ${place}`);
  } finally {
    if (signal?.aborted) {
      say(`${place}: called back`);
      await sleep(packingMs);
      say(`${place}: packed up`);
    }
  }
}

async function show(title: string, work: () => Promise<string>): Promise<void> {
  console.log(`\n${title}`);
  start = performance.now();
  say(`you: home with the dog from the ${await work()}`);
  // Whoever is still out there goes on for a while.
  await sleep(1_000);
}

await show('Nobody is told', () => Promise.any(parties.map((party) => search(party))));

await show('Told, and not waited for', async () => {
  const controller = new AbortController();
  const place = await Promise.any(parties.map((party) => search(party, controller.signal)));
  controller.abort();
  return place;
});

await show('Told, and waited for', async () => {
  const controller = new AbortController();
  const searching = parties.map((party) => search(party, controller.signal));
  const place = await Promise.any(searching);
  controller.abort();
  await Promise.allSettled(searching);
  return place;
});
