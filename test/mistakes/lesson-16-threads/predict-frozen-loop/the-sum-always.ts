// wrong-prediction: adds everything up
export function predictFrozenLoop() {
  return { together: 5_000, inPieces: 5_000, fetchFirst: 5_000, fetchLast: 5_000, elsewhere: 6_000 };
}
