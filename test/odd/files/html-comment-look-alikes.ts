// operators that look like comments of HTML
// exercise: in-turn
export const inTurn = async (names: string[], ask: (name: string) => Promise<string>) => {
  const answers: string[] = [];
  let n = names.length;
  while (n --> 0) answers.push(await ask(names[names.length - n - 1]!));
  return answers;
};
