// Dinner in real time, about four seconds. A minute takes 40 ms here.
import { setTimeout as sleep } from 'node:timers/promises';

const MINUTE = 40;
let start = performance.now();

/** What was done when, in minutes since the cook began. */
interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

function minutesNow(): number {
  return Math.round((performance.now() - start) / MINUTE);
}

async function cook(name: string, minutes: number, mark = '▇'): Promise<Span> {
  const from = minutesNow();
  await sleep(minutes * MINUTE);
  return { name, from, to: minutesNow(), mark };
}

async function show(title: string, work: () => Promise<Span[]>): Promise<void> {
  start = performance.now();
  const spans = await work();
  const seconds = (performance.now() - start) / 1_000;
  console.log(`\n${title}: ${seconds.toFixed(2)} s`);
  const rows = new Map<string, string>();
  for (const { name, from, to, mark } of spans) {
    const row = rows.get(name) ?? '';
    rows.set(name, row.padEnd(from) + mark.repeat(to - from));
  }
  for (const [name, row] of rows) console.log(`  ${name.padEnd(5)} ${row}`);
}

const dishes = [
  { name: 'rice', minutes: 12 },
  { name: 'beans', minutes: 6 },
  { name: 'soup', minutes: 18 },
];

await show('One dish after another', async () => {
  const spans: Span[] = [];
  for (const { name, minutes } of dishes) spans.push(await cook(name, minutes));
  return spans;
});

await show('All dishes together', () => {
  return Promise.all(dishes.map(({ name, minutes }) => cook(name, minutes)));
});

// Two loaves: the dark one is slow to rise, the light one is slow to bake.
const loaves = [
  { name: 'dark', rising: 14, baking: 6 },
  { name: 'light', rising: 4, baking: 13 },
];

type Loaf = (typeof loaves)[number];

function rise({ name, rising }: Loaf): Promise<Span> {
  return cook(name, rising, '░');
}

function bake({ name, baking }: Loaf): Promise<Span> {
  return cook(name, baking);
}

await show('Bread, no loaf is baked before all have risen', async () => {
  const risen = await Promise.all(loaves.map((loaf) => rise(loaf)));
  const baked = await Promise.all(loaves.map((loaf) => bake(loaf)));
  return [...risen, ...baked];
});

await show('Bread, each loaf at its own pace', async () => {
  const spans = loaves.map(async (loaf) => [await rise(loaf), await bake(loaf)]);
  return (await Promise.all(spans)).flat();
});
