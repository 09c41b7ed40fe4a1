// tries to give an instance that says it is an array
// status: failed
class Answers {
  get [Symbol.toStringTag]() { return 'Array'; }
  get length() { return 4; }
  *[Symbol.iterator]() { yield* ['a', 'b', 'c', 'd']; }
}

Object.defineProperty(Answers.prototype, 'constructor', { get: () => Array });

export async function inTurn() {
  return Object.setPrototypeOf(new Answers(), Array.prototype);
}
