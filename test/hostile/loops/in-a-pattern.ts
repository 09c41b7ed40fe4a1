// tries to loop for ever in a regular expression
// status: stuck
export async function inTurn() {
  return /^(a+)+$/.test(`${'a'.repeat(60)}!`);
}
