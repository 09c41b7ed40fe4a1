// tries to leave memory beside the heap that is nearly full for the next exercise
// status: failed, crashed
export async function inTurn(names) {
  globalThis.kept = Array.from({ length: 6 }, () => new Uint8Array(64 * 2 ** 20).fill(1));
  return names;
}
