// tries to have calls written down under labels that are no texts
// status: failed
export async function inTurn(names, ask) {
  const labels = [{ toJSON: () => names[0] }, [names[1]], new String(names[2]), null, undefined, 5n, Symbol('s'), { toString: () => names[3] }, () => names[0]];
  for (const label of labels) {
    try {
      await ask(label);
    } catch {
      // The next one.
    }
  }
  return names;
}
