// slow-to-fail: waits for the job that is still under way when the other has failed
export async function exerciseName(first: () => Promise<number>, second: () => Promise<number>): Promise<number> {
  const outcomes = await Promise.allSettled([first(), second()]);
  let sum = 0;
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') throw outcome.reason;
    sum += outcome.value;
  }
  return sum;
}
