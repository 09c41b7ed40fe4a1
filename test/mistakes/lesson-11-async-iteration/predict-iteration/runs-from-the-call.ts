// wrong-prediction: takes the generator for an async function, which runs from the call
export function predictIteration() {
  return {
    nobodyAsked: ['oven: on', 'oven: rye', 'shop: opens', 'shop: sells rye', 'oven: oat', 'shop: sells oat', 'oven: off', 'shop: closes'],
    enoughForToday: ['shop: sells rye', 'oven: off', 'shop: closes'],
    listOfPromises: ['oven: oat', 'oven: rye', 'shop: sells rye', 'shop: sells oat'],
    twoCustomers: ['Ann: rye', 'Bob: oat', 'Ann: corn', 'Bob: leaves', 'Ann: leaves'],
    burnt: ['shop: sells rye', 'oven: off', 'shop: smoke'],
  };
}
