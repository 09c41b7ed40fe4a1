// progress dots, and a line that never ends
// exercise: in-turn
export async function inTurn(names, ask) {
  const answers = [];
  for (const name of names) {
    process.stdout.write('.');
    answers.push(await ask(name));
  }
  process.stderr.write('done');
  return answers;
}
