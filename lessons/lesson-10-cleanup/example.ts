// A ferry is loaded three times, about five seconds in all. One truck is too heavy, each time.
import { setTimeout as sleep } from 'node:timers/promises';

let start = performance.now();

function say(line: string): void {
  const seconds = (performance.now() - start) / 1_000;
  console.log(`  ${seconds.toFixed(1)} s  ${line}`);
}

/** Something on the ferry that is opened, and closed again. */
class Part implements AsyncDisposable {
  /** What is open now. */
  static readonly open = new Set<string>();

  private constructor(readonly name: string) {}

  static async opened(name: string): Promise<Part> {
    await sleep(300);
    Part.open.add(name);
    say(`${name}: open`);
    return new Part(name);
  }

  async close(): Promise<void> {
    await sleep(200);
    Part.open.delete(this.name);
    say(`${this.name}: closed`);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

async function load(truck: string, tons: number): Promise<void> {
  await sleep(400);
  if (tons > 20) throw new Error(`${truck} is too heavy`);
  say(`${truck} is on board`);
}

async function loadAll(gate: Part, ramp: Part): Promise<void> {
  say(`loading through the ${gate.name} and over the ${ramp.name}`);
  await load('the milk truck', 12);
  await load('the gravel truck', 40);
}

async function show(title: string, work: () => Promise<void>): Promise<void> {
  start = performance.now();
  console.log(`\n${title}`);
  try {
    await work();
  } catch (error) {
    say(`${(error as Error).message}; still open: ${[...Part.open].join(' and ') || 'nothing'}`);
  }
  Part.open.clear();
}

await show('Closing on the last line', async () => {
  const gate = await Part.opened('gate');
  const ramp = await Part.opened('ramp');
  await loadAll(gate, ramp);
  await ramp.close();
  await gate.close();
});

await show('Closing in a finally', async () => {
  const gate = await Part.opened('gate');
  try {
    const ramp = await Part.opened('ramp');
    try {
      await loadAll(gate, ramp);
    } finally {
      await ramp.close();
    }
  } finally {
    await gate.close();
  }
});

await show('Closing with await using', async () => {
  await using gate = await Part.opened('gate');
  await using ramp = await Part.opened('ramp');
  await loadAll(gate, ramp);
});
