/** The lines of each program, in the order in which they are logged. */
export function predictIteration() {
  return {
    // The call starts nothing. From then on, each bread is baked when it is asked for.
    nobodyAsked: [
      'shop: opens',
      'oven: on',
      'oven: rye',
      'shop: sells rye',
      'oven: oat',
      'shop: sells oat',
      'oven: off',
      'shop: closes',
    ],
    // The generator never gets past its `yield`: `break` sends it to its `finally`, and waits for that.
    enoughForToday: ['shop: sells rye', 'oven: off', 'shop: closes'],
    // Promises run from the moment of the call; the loop waits for the first of the list first.
    listOfPromises: ['oven: oat', 'oven: rye', 'shop: sells rye', 'shop: sells oat'],
    // Each bread goes to one customer, in the order of asking, and everybody is told of the end.
    twoCustomers: ['Ann: rye', 'Bob: oat', 'Ann: corn', 'Bob: leaves', 'Ann: leaves'],
    // An error leaves the generator by its `finally`, and comes up in the loop.
    burnt: ['shop: sells rye', 'oven: off', 'shop: smoke'],
  };
}
