// tries to give holes, undefined and missing properties for answers
// status: failed
export async function inTurn(names) {
  const answers = new Array(names.length);
  answers.length = names.length;
  return Object.assign(answers, { toString: () => names.join() });
}
