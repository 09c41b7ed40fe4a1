// wrong-prediction: waits for this thread before the others begin
export function predictFrozenLoop() {
  return { together: 5_000, inPieces: 5_000, fetchFirst: 3_000, fetchLast: 5_000, elsewhere: 4_000 };
}
