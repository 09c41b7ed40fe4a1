// tries to let time pass by looking at the clock instead of waiting
// status: failed
// earns: 0
export async function inTurn(names, ask) {
  const answers = [];
  for (const name of names) {
    const promise = ask(name);
    const end = Date.now() + 900;
    while (Date.now() < end);
    answers.push(promise);
  }
  return Promise.all(answers);
}
