// wrong-prediction: writes seconds
export function predictBatchOrPool() {
  return { inBatches: 16, inPool: 13, longestFirst: 11, threePresses: 9 };
}
