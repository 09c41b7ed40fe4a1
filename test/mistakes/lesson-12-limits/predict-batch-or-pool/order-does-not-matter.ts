// wrong-prediction: believes that a pool takes the same time in any order
export function predictBatchOrPool() {
  return { inBatches: 16_000, inPool: 13_000, longestFirst: 13_000, threePresses: 9_000 };
}
