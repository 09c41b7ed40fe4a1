// A pile of essays in real time, about five seconds in all. Each is read by an examiner of its own.
import { setTimeout as sleep } from 'node:timers/promises';

interface Essay {
  readonly title: string;
  readonly ms: number;
  readonly marks: number;
}

const pile: Essay[] = [
  { title: 'On Cats', ms: 1_200, marks: 7 },
  { title: 'Rain', ms: 400, marks: 9 },
  { title: 'My Summer', ms: 800, marks: 4 },
];

let start = performance.now();

function say(line: string): void {
  const seconds = (performance.now() - start) / 1_000;
  console.log(`  ${seconds.toFixed(2)} s  ${line}`);
}

async function read({ title, ms, marks }: Essay): Promise<string> {
  await sleep(ms);
  return `${title}: ${marks} of 10`;
}

async function show(title: string, work: () => Promise<void>): Promise<void> {
  console.log(`\n${title}`);
  start = performance.now();
  await work();
  say('done');
}

await show('In the order of the pile', async () => {
  const readings = pile.map((essay) => read(essay));
  for (const reading of readings) say(await reading);
});

await show('As they are finished', async () => {
  await Promise.all(pile.map(async (essay) => say(await read(essay))));
});

await show('With a progress bar', async () => {
  let done = 0;
  await Promise.all(
    pile.map(async (essay) => {
      await read(essay);
      done += 1;
      say(`[${'█'.repeat(done * 4).padEnd(pile.length * 4, '·')}] ${done} of ${pile.length}`);
    }),
  );
});

await show('Until two have been read', async () => {
  await new Promise<void>((resolve) => {
    let done = 0;
    for (const essay of pile) {
      void read(essay).then((mark) => {
        done += 1;
        if (done <= 2) say(mark);
        if (done === 2) resolve();
      });
    }
  });
  say('enough to know who wins');
});
