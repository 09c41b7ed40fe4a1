// tries to give answers that are others at each look
// status: failed
export async function inTurn(names) {
  let looks = 0;
  const answers = [];
  for (const index of names.keys()) {
    Object.defineProperty(answers, index, { get: () => `answer ${(looks += 1)}`, enumerable: true });
  }
  return answers;
}
