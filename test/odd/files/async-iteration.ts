// async generators, for await and yield*
// exercise: in-turn
async function* asked(names, ask) {
  yield* (async function* () {
    for (const name of names) yield await ask(name);
  })();
}

export async function inTurn(names, ask) {
  const answers = [];
  for await (const answer of asked(names, ask)) answers.push(answer);
  return answers;
}
