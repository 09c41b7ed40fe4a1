// tries to hand the world arguments of a million small parts
// status: failed, crashed, stuck
export async function inTurn(names, ask) {
  const parts = Array.from({ length: 1_000_000 }, () => [{}]);
  const map = new Map(parts.map((part) => [part, part]));
  ask(parts, map, new Set(parts)).catch(() => undefined);
  return [parts, map];
}
