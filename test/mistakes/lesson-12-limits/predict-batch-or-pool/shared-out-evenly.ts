// wrong-prediction: divides the work by the presses, as if jobs could be cut
export function predictBatchOrPool() {
  return { inBatches: 10_500, inPool: 10_500, longestFirst: 10_500, threePresses: 7_000 };
}
