// tries to ask for each twice, and give the answers of the second time
// status: failed
export async function inTurn(names, ask) {
  const answers = [];
  for (const name of names) {
    ask(name).catch(() => undefined);
    answers.push(await ask(name));
  }
  return answers;
}
