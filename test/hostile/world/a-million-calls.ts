// tries to call the world a million times
// status: failed, stuck, crashed
export async function inTurn(names, ask) {
  for (let i = 0; i < 1_000_000; i += 1) ask(names[0]).catch(() => undefined);
  return names;
}
