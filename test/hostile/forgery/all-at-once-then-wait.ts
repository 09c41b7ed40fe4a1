// tries to ask for all at once, and finish when asking in turn would
// status: failed
// earns: 1
export async function inTurn(names, ask) {
  let sum = 0;
  const answers = names.map(async (name) => {
    const before = Date.now();
    const answer = await ask(name);
    sum += Date.now() - before;
    return answer;
  });
  const all = await Promise.all(answers);
  await new Promise((resolve) => setTimeout(resolve, sum - performance.now()));
  return all;
}
