// wrong-prediction: predicts nothing
export function predictCleanup() {
  return {
    returnInTry: [],
    twoRooms: [],
    eachRound: [],
    lockedRoom: [],
    returnWithoutAwait: [],
  };
}
