// wrong-prediction: takes pieces for work at the same time
export function predictFrozenLoop() {
  return { together: 5_000, inPieces: 3_000, fetchFirst: 3_000, fetchLast: 5_000, elsewhere: 3_000 };
}
