// wrong-prediction: nothing is written down
export function predictAwaitOrder() {
  return {
    callThenAwait: [],
    plainValues: [],
    awaitLater: [],
    thenables: [],
    microtasksAndTimers: [],
  };
}
