// wrong-prediction: bakes everything before the first is sold
export function predictIteration() {
  return {
    nobodyAsked: ['shop: opens', 'oven: on', 'oven: rye', 'oven: oat', 'oven: off', 'shop: sells rye', 'shop: sells oat', 'shop: closes'],
    enoughForToday: ['shop: sells rye', 'oven: off', 'shop: closes'],
    listOfPromises: ['oven: oat', 'oven: rye', 'shop: sells rye', 'shop: sells oat'],
    twoCustomers: ['Ann: rye', 'Bob: oat', 'Ann: corn', 'Bob: leaves', 'Ann: leaves'],
    burnt: ['shop: sells rye', 'oven: off', 'shop: smoke'],
  };
}
