// tries to reject with an error that only looks like that of the world
// status: failed
export async function inTurn(names, ask) {
  try {
    for (const name of names) await ask(name);
  } catch (error) {
    throw new Proxy(error, {});
  }
  return [];
}
