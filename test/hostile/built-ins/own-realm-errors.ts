// tries to replace the classes of errors
// status: failed
for (const name of ['Error', 'TypeError', 'RangeError', 'AggregateError']) {
  try {
    globalThis[name] = class extends Promise {};
  } catch {
    // It is locked.
  }
}
Error.prototype.name = 'Passed';
Error.prototype.message = 'all is well';
Object.defineProperty(Error, Symbol.hasInstance, { value: () => true });

export async function inTurn() {
  throw new Error();
}
