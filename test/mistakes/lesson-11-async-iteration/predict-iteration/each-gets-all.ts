// wrong-prediction: each loop gets all breads
export function predictIteration() {
  return {
    nobodyAsked: ['shop: opens', 'oven: on', 'oven: rye', 'shop: sells rye', 'oven: oat', 'shop: sells oat', 'oven: off', 'shop: closes'],
    enoughForToday: ['shop: sells rye', 'oven: off', 'shop: closes'],
    listOfPromises: ['oven: oat', 'oven: rye', 'shop: sells rye', 'shop: sells oat'],
    twoCustomers: ['Ann: rye', 'Bob: rye', 'Ann: oat', 'Bob: oat', 'Ann: corn', 'Bob: corn', 'Ann: leaves', 'Bob: leaves'],
    burnt: ['shop: sells rye', 'oven: off', 'shop: smoke'],
  };
}
