// tries to leave a heap that is nearly full for the next exercise
// status: failed, crashed
const kept = [];

export async function inTurn(names) {
  for (let i = 0; i < 150; i += 1) kept.push(new Array(100_000).fill(i));
  globalThis.kept = kept;
  return names;
}
