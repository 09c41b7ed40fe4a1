// thousands of printed lines
// exercise: in-turn
export async function inTurn(names, ask) {
  const answers = [];
  for (const name of names) {
    for (let i = 0; i < 2_000; i += 1) console.log('asking for', name, { i }, [i]);
    console.table([{ name }]);
    answers.push(await ask(name));
  }
  return answers;
}
