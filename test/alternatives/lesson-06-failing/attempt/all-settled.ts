// a list of one, settled
export async function attempt<T>(task: () => Promise<T>) {
  const [outcome] = await Promise.allSettled([new Promise<T>((resolve) => resolve(task()))]);
  return outcome.status === 'fulfilled'
    ? { ok: true as const, value: outcome.value }
    : { ok: false as const, error: outcome.reason as unknown };
}
