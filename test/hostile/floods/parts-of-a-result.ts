// tries to return a result of ten million parts
// status: failed, crashed, stuck
export async function inTurn() {
  return Array.from({ length: 3_000 }, () => Array.from({ length: 3_000 }, () => ({ a: 1 })));
}
