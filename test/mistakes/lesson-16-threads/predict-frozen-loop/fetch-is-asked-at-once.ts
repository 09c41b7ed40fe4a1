// wrong-prediction: lets the request start while the thread is held
export function predictFrozenLoop() {
  return { together: 5_000, inPieces: 5_000, fetchFirst: 3_000, fetchLast: 3_000, elsewhere: 3_000 };
}
