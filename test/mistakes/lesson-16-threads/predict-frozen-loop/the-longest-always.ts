// wrong-prediction: takes Promise.all for a way to compute at the same time
export function predictFrozenLoop() {
  return { together: 3_000, inPieces: 3_000, fetchFirst: 3_000, fetchLast: 3_000, elsewhere: 3_000 };
}
