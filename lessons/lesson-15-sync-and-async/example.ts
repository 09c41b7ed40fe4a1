// A post office in real time, about five seconds: each mistake, and the same without it.
import { setTimeout as sleep } from 'node:timers/promises';

let start = performance.now();

function title(text: string): void {
  start = performance.now();
  console.log(`\n${text}`);
}

function print(line: string): void {
  const seconds = (performance.now() - start) / 1_000;
  console.log(`  ${seconds.toFixed(1)} s  ${line}`);
}

const letters = [
  { to: 'Riga', grams: 20, days: 3 },
  { to: 'Lima', grams: 80, days: 9 },
  { to: 'Oslo', grams: 50, days: 2 },
];

type Letter = (typeof letters)[number];

async function isHeavy({ grams }: Letter): Promise<boolean> {
  await sleep(200);
  return grams > 40;
}

async function weigh({ grams }: Letter): Promise<number> {
  await sleep(grams * 5);
  return grams;
}

function namesOf(list: readonly Letter[]): string {
  return list.map(({ to }) => to).join(', ');
}

title('Heavy letters, with an async callback for filter');
// eslint-disable-next-line @typescript-eslint/no-misused-promises, @typescript-eslint/no-unnecessary-condition -- the mistake that is shown
const wrong = letters.filter(async (letter) => isHeavy(letter));
print(`heavy: ${namesOf(wrong)}`);

title('Heavy letters, with finished answers');
const answers = await Promise.all(letters.map((letter) => isHeavy(letter)));
print(`heavy: ${namesOf(letters.filter((_, index) => answers[index]))}`);

title('The weight of all letters, with += and await');
let grams = 0;
await Promise.all(
  letters.map(async (letter) => {
    grams += await weigh(letter);
  }),
);
print(`${grams} g`);

title('The weight of all letters, added when all is there');
const weights = await Promise.all(letters.map((letter) => weigh(letter)));
print(`${weights.reduce((sum, weight) => sum + weight, 0)} g`);

// The door bell rings after 0.2 s, while a stamp is being pressed.
async function pressStamp(how: 'blocking' | 'waiting'): Promise<void> {
  if (how === 'waiting') await sleep(800);
  else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 800);
  print('the stamp is dry');
}

for (const how of ['blocking', 'waiting'] as const) {
  title(`A bell rings at 0.2 s, and the stamp is pressed: ${how}`);
  const bell = sleep(200).then(() => print('a bell is heard'));
  await pressStamp(how);
  await bell;
}

async function deliver({ to, days }: Letter): Promise<void> {
  await sleep(days * 60);
  print(`${to}: delivered`);
}

title('Nobody waits for the postman');
const floating = letters.map((letter) => deliver(letter));
print('the office is closed');
// Without this line, the letters would arrive in the middle of the next part.
await Promise.all(floating);

title('The office waits for the postman');
await Promise.all(letters.map((letter) => deliver(letter)));
print('the office is closed');
