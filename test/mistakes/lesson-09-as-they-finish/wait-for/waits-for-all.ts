// wrong-value: always waits for all
export async function waitFor<T>(promises: readonly Promise<T>[], _until: string) {
  await Promise.allSettled(promises);
  return { done: [...promises], pending: [] };
}
