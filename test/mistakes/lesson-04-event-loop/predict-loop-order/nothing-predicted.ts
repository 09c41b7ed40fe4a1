// wrong-prediction: an empty list for each program
export function predictLoopOrder() {
  return {
    stackFirst: [],
    heldThread: [],
    betweenTimers: [],
    rounds: [],
  };
}
