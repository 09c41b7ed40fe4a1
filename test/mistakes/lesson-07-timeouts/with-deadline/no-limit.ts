// wrong-error: runs all steps, however long they take
export async function withDeadline(steps: readonly (() => Promise<unknown>)[], ms: number) {
  const results = [];
  for (const step of steps) results.push(await step());
  return results;
}
