// One test of a fog horn, on the real clock and on a fake one that fits on this page. About two seconds.

type Callback = () => void;

/** What the fog horn needs of a clock. */
interface Clock {
  readonly now: () => number;
  readonly setTimer: (callback: Callback, ms: number) => void;
  /** Lets so many milliseconds pass. */
  readonly pass: (ms: number) => Promise<void>;
}

const realClock: Clock = {
  now: () => performance.now(),
  setTimer: (callback, ms) => void setTimeout(callback, ms),
  // A little more than asked for: a real timer is never early, and often late.
  pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms + 20)),
};

/** Time stands still until somebody lets it pass. Vitest's fake timers do the same, for the global functions. */
function fakeClock(): Clock {
  let now = 0;
  const timers: { at: number; callback: Callback }[] = [];
  return {
    now: () => now,
    setTimer: (callback, ms) => void timers.push({ at: now + ms, callback }),
    pass: async (ms) => {
      const end = now + ms;
      for (;;) {
        // What awaits something that is ready already gets its turn before the next timer.
        await new Promise(setImmediate);
        timers.sort((a, b) => a.at - b.at);
        const next = timers[0];
        if (next === undefined || next.at > end) break;
        timers.shift();
        now = next.at;
        next.callback();
      }
      now = end;
    },
  };
}

/** Blows at once, and then every 500 ms, three times in all. */
async function foghorn(clock: Clock, blow: Callback): Promise<void> {
  for (let blast = 1; blast <= 3; blast += 1) {
    blow();
    if (blast < 3) await new Promise<void>((resolve) => clock.setTimer(resolve, 500));
  }
}

/** The same with a mistake: it does not wait. */
function hastyFoghorn(_clock: Clock, blow: Callback): Promise<void> {
  for (let blast = 1; blast <= 3; blast += 1) blow();
  return Promise.resolve();
}

/** The test: three blasts, at 0, 500 and 1000 ms. Gives the times, to the nearest 50 ms. */
async function blastsOf(horn: typeof foghorn, clock: Clock): Promise<string> {
  const start = clock.now();
  const times: number[] = [];
  void horn(clock, () => {
    times.push(Math.round((clock.now() - start) / 50) * 50);
  });
  await clock.pass(1_000);
  return times.join(', ');
}

async function show(title: string, horn: typeof foghorn, clock: Clock): Promise<void> {
  const start = performance.now();
  const times = await blastsOf(horn, clock);
  const took = ((performance.now() - start) / 1_000).toFixed(2);
  const verdict = times === '0, 500, 1000' ? '✓' : '✗';
  console.log(`${verdict} ${title.padEnd(30)} blasts at ${times.padEnd(14)} took ${took} s`);
}

await show('fog horn, real clock', foghorn, realClock);
await show('hasty fog horn, real clock', hastyFoghorn, realClock);
await show('fog horn, fake clock', foghorn, fakeClock());
await show('hasty fog horn, fake clock', hastyFoghorn, fakeClock());
console.log('\nThe same verdicts. Only one of the clocks let you wait for them.');
