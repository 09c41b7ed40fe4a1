// Nine letters to translate in real time, under six seconds. A minute takes 50 ms here.
import { setTimeout as sleep } from 'node:timers/promises';

const MINUTE = 50;
const letters = [14, 3, 5, 2, 9, 4, 3, 2, 6].map((minutes, index) => ({ name: 'ABCDEFGHI'.charAt(index), minutes }));

type Letter = (typeof letters)[number];

let start = 0;
let desks: string[] = [];

function minutesNow(): number {
  return Math.round((performance.now() - start) / MINUTE);
}

/** One translator works on one letter, and draws it: each column is a minute. */
async function translate(letter: Letter, desk: number): Promise<void> {
  const from = minutesNow();
  await sleep(letter.minutes * MINUTE);
  desks[desk] = (desks[desk] ?? '').padEnd(from, '·') + letter.name.repeat(Math.max(1, minutesNow() - from));
}

async function show(title: string, work: () => Promise<unknown>): Promise<void> {
  start = performance.now();
  desks = [];
  await work();
  console.log(`\n${title}: ${((performance.now() - start) / 1_000).toFixed(2)} s`);
  desks.forEach((row, desk) => console.log(`  desk ${desk + 1}  ${row}`));
}

await show('One letter after another', async () => {
  for (const letter of letters) await translate(letter, 0);
});

await show('Batches of three', async () => {
  for (let index = 0; index < letters.length; index += 3) {
    const batch = letters.slice(index, index + 3);
    await Promise.all(batch.map((letter, desk) => translate(letter, desk)));
  }
});

/** Three translators, and one pile of letters. */
async function pool(pile: Letter[]): Promise<void> {
  const translator = async (_: unknown, desk: number) => {
    for (let letter = pile.shift(); letter !== undefined; letter = pile.shift()) await translate(letter, desk);
  };
  await Promise.all(Array.from({ length: 3 }, translator));
}

await show('A pool of three', () => pool([...letters]));

await show('A pool of three, the longest letters first', () => {
  return pool([...letters].sort((one, other) => other.minutes - one.minutes));
});
