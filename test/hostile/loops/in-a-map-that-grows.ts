// tries to loop for ever in a Map that grows while it is written down
// status: failed, crashed
export async function inTurn() {
  const map = new Map();
  const grow = (n) => ({ get a() { map.set(n + 1, grow(n + 1)); return n; } });
  map.set(0, grow(0));
  return map;
}
