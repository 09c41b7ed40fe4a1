// wrong-prediction: takes the promises as they come
export function predictIteration() {
  return {
    nobodyAsked: ['shop: opens', 'oven: on', 'oven: rye', 'shop: sells rye', 'oven: oat', 'shop: sells oat', 'oven: off', 'shop: closes'],
    enoughForToday: ['shop: sells rye', 'oven: off', 'shop: closes'],
    listOfPromises: ['oven: oat', 'shop: sells oat', 'oven: rye', 'shop: sells rye'],
    twoCustomers: ['Ann: rye', 'Bob: oat', 'Ann: corn', 'Bob: leaves', 'Ann: leaves'],
    burnt: ['shop: sells rye', 'oven: off', 'shop: smoke'],
  };
}
