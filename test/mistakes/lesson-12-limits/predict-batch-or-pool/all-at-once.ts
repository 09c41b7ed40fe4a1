// wrong-prediction: forgets that there are only so many presses
export function predictBatchOrPool() {
  return { inBatches: 7_000, inPool: 7_000, longestFirst: 7_000, threePresses: 7_000 };
}
