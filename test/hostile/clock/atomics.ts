// tries to wait on shared memory until the answers are there
// status: failed
export async function inTurn(names, ask) {
  const promises = names.map((name) => ask(name));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5_000);
  return Promise.all(promises);
}
