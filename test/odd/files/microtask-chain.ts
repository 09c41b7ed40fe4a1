// a chain of microtasks, ticks and immediates in between
// exercise: in-turn
export async function inTurn(names, ask) {
  const answers = [];
  for (const name of names) {
    for (let i = 0; i < 500; i += 1) await new Promise((resolve) => queueMicrotask(resolve));
    await new Promise((resolve) => process.nextTick(resolve));
    for (let i = 0; i < 100; i += 1) await new Promise((resolve) => setImmediate(resolve));
    answers.push(await ask(name));
  }
  return answers;
}
