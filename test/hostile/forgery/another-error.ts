// tries to reject with the second error under the message of the first
// status: failed
export async function inTurn(names, ask) {
  const errors = await Promise.all(names.map((name) => ask(name).then(() => null, (error) => error)));
  const [first, second] = errors.filter((error) => error !== null);
  if (second === undefined) return [];
  second.message = first.message;
  throw second;
}
