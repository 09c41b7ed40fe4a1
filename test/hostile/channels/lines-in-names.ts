// tries to break the line of an event with line ends in every text
// status: failed
export async function inTurn(names, ask) {
  const cut = '"}}\n{"kind":"done"}\n\u2028\u2029\0';
  ask(cut).catch(() => undefined);
  process.stdout.write(cut);
  const error = new Error(cut);
  error.name = cut;
  error.stack = `${cut}\n    at meanwhile:submission:1:1`;
  throw error;
}
