// tries to fill the memory of the machine with shared array buffers
// status: crashed
export async function inTurn() {
  const all = [];
  for (;;) all.push(new Uint8Array(new SharedArrayBuffer(64 * 2 ** 20)).fill(1));
}
