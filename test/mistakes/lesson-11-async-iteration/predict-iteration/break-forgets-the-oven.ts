// wrong-prediction: a break leaves the generator where it stands
export function predictIteration() {
  return {
    nobodyAsked: ['shop: opens', 'oven: on', 'oven: rye', 'shop: sells rye', 'oven: oat', 'shop: sells oat', 'oven: off', 'shop: closes'],
    enoughForToday: ['shop: sells rye', 'shop: closes'],
    listOfPromises: ['oven: oat', 'oven: rye', 'shop: sells rye', 'shop: sells oat'],
    twoCustomers: ['Ann: rye', 'Bob: oat', 'Ann: corn', 'Bob: leaves', 'Ann: leaves'],
    burnt: ['shop: sells rye', 'oven: off', 'shop: smoke'],
  };
}
