// wrong-prediction: deals the jobs out beforehand, one to each press in turn
export function predictBatchOrPool() {
  return { inBatches: 16_000, inPool: 14_000, longestFirst: 12_000, threePresses: 13_000 };
}
