// a class with a getter for each program
class Predictions {
  get inBatches() {
    return 16e3;
  }
  get inPool() {
    return 13e3;
  }
  get longestFirst() {
    return 11e3;
  }
  get threePresses() {
    return 9e3;
  }
}
export function predictBatchOrPool(): Predictions {
  return new Predictions();
}
