// wrong-prediction: predicts nothing
export function predictIteration() {
  return {
    nobodyAsked: [],
    enoughForToday: [],
    listOfPromises: [],
    twoCustomers: [],
    burnt: [],
  };
}
