// wrong-prediction: answers in seconds
export function predictFrozenLoop() {
  return { together: 5, inPieces: 5, fetchFirst: 3, fetchLast: 5, elsewhere: 3 };
}
