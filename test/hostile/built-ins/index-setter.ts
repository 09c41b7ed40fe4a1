// tries to take what the host and the scenario put into lists
// status: failed
const taken = [];
for (const index of [0, 1, 2, 3]) {
  try {
    Object.defineProperty(Array.prototype, index, {
      set(value) {
        taken[taken.length] = value;
      },
      get() {
        return 'from the prototype';
      },
      configurable: true,
    });
  } catch {
    // It is locked.
  }
}

export async function inTurn(names, ask) {
  for (const name of names) ask(name);
  return taken;
}
