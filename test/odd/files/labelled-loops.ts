// labelled loops with continue and break
// exercise: in-turn
export async function inTurn(names, ask) {
  const answers = [];
  outer: for (let i = 0; ; i++) {
    inner: do {
      if (i >= names.length) break outer;
      answers.push(await ask(names[i]));
      continue outer;
    } while (false);
  }
  return answers;
}
