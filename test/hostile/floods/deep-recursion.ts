// tries to fill the stack while it is asked, and while it answers
// status: failed
export async function inTurn(names) {
  const dive = (depth) => (depth > 1e9 ? names : [dive(depth + 1)]);
  return dive(0);
}
