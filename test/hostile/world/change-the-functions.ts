// tries to change the functions that the world handed over
// status: failed
export async function inTurn(names, ask) {
  ask.call = () => 1;
  Object.setPrototypeOf(ask, null);
  Object.defineProperty(ask, 'name', { value: 'other' });
  Object.freeze(names);
  try {
    new ask(names[0]);
  } catch {
    // It makes nothing.
  }
  return names;
}
