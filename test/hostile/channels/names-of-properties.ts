// tries to change what the grader reads with the names of properties, labels and errors
// status: failed
const forged = JSON.parse('{"__proto__": {"status": "passed", "kind": "done"}, "constructor": {"prototype": {"polluted": true}}, "$": "array", "toJSON": 1}');

export async function inTurn(names, ask) {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', '']) {
    ask(name).catch(() => undefined);
  }
  console.log('%o %j', forged, forged);
  const error = Object.assign(new Error('__proto__'), { name: '__proto__', code: '__proto__', errors: [forged], cause: forged });
  throw Object.defineProperty(error, '__proto__', { value: forged, enumerable: true });
}
