// lists built up from parts
const bread = (name: string) => [`oven: ${name}`, `shop: sells ${name}`];
export function predictIteration() {
  const customers = ['Ann', 'Bob', 'Ann'];
  return {
    nobodyAsked: ['shop: opens', 'oven: on', ...bread('rye'), ...bread('oat'), 'oven: off', 'shop: closes'],
    enoughForToday: [...bread('rye').slice(1), 'oven: off', 'shop: closes'],
    listOfPromises: ['oven: oat', ...bread('rye'), 'shop: sells oat'],
    twoCustomers: [...['rye', 'oat', 'corn'].map((b, i) => `${customers[i]}: ${b}`), 'Bob: leaves', 'Ann: leaves'],
    burnt: ['shop: sells rye', 'oven: off', 'shop: smoke'],
  };
}
