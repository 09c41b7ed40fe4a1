// tries to fill the heap
// status: crashed
export async function inTurn() {
  const all = [];
  for (;;) all.push(new Array(100_000).fill({}));
}
