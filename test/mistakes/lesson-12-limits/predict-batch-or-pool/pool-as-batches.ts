// wrong-prediction: takes a pool for batches
export function predictBatchOrPool() {
  return { inBatches: 16_000, inPool: 16_000, longestFirst: 12_000, threePresses: 13_000 };
}
