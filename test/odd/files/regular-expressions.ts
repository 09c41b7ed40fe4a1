// regular expressions with all that they can do
// exercise: in-turn
export async function inTurn(names, ask) {
  const answers = [];
  for (const name of names) {
    const { whole } = /(?<whole>(?<!x)\p{L}+)/dsu.exec(name).groups;
    answers.push(await ask(whole.replaceAll(/$^/g, '')));
  }
  return answers;
}
