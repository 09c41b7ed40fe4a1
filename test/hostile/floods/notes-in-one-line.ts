// tries to have a result written down as one line of sixty megabytes
// status: failed, crashed, stuck
export async function inTurn() {
  const text = 'x'.repeat(19_999);
  return Array.from({ length: 3_000 }, () => text);
}
