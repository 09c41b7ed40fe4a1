// tries to fill the memory that lies beside the heap
// status: crashed
export async function inTurn() {
  const all = [];
  for (;;) all.push(new Uint8Array(32 * 2 ** 20).fill(1));
}
