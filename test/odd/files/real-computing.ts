// half a second of real computing
// exercise: in-turn
export async function inTurn(names, ask) {
  let sum = 0;
  for (let i = 0; i < 4e8; i += 1) sum = (sum + i) | 0;
  const answers = [];
  for (const name of names) answers.push(await ask(name));
  return Number.isInteger(sum) ? answers : [];
}
