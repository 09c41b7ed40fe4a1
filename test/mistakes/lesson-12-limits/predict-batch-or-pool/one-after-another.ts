// wrong-prediction: adds everything up
export function predictBatchOrPool() {
  return { inBatches: 21_000, inPool: 21_000, longestFirst: 21_000, threePresses: 21_000 };
}
