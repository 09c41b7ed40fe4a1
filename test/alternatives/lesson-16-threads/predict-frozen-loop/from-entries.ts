// from a list of pairs
export function predictFrozenLoop() {
  const seconds = { elsewhere: 3, fetchLast: 5, fetchFirst: 3, inPieces: 5, together: 5 };
  type Name = keyof typeof seconds;
  const entries = Object.entries(seconds).map(([name, value]) => [name, value * 1_000]);
  return Object.fromEntries(entries) as Record<Name, number>;
}
