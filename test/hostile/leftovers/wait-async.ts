// tries to wake up in real time, while its neighbor runs
// status: failed
export async function inTurn(names) {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  for (const ms of [1, 5, 10, 20, 40, 80]) {
    Promise.resolve(Atomics.waitAsync?.(cell, 0, 0, ms)?.value).then(() => {
      if (performance.now() < ms) console.log('MEANWHILE-ESCAPED by real time');
      setTimeout(() => { for (;;); }, 60_000).unref();
      if (ms > 5) queueMicrotask(() => { throw new Error('too late'); });
    });
  }
  return names;
}
