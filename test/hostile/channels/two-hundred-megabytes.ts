// tries to drown the grader in 200 MB of output
// status: failed, crashed, stuck
export async function inTurn(names) {
  const line = 'x'.repeat(20_000);
  for (let i = 0; i < 10_000; i += 1) console.log(line);
  return names;
}
