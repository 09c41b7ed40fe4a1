// tries to resolve with what it takes for the answers, without asking
// status: failed
export async function inTurn(names) {
  return names.map((name) => [...name].reverse().join(''));
}
