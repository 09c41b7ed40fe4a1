// tries to end the process with an exception that nobody catches
// status: failed
export function inTurn(names) {
  queueMicrotask(() => {
    throw 0;
  });
  process.nextTick(() => {
    throw null;
  });
  setImmediate(() => {
    throw undefined;
  });
  setTimeout(() => {
    throw { code: 0, exitCode: 0, stack: 0 };
  });
  return Promise.resolve(names);
}
