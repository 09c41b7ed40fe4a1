// looks at the clock every millisecond
export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  const due = performance.now() + ms;
  let outcome: { value: T } | { error: unknown } | undefined;
  (async () => task())().then(
    (value) => (outcome = { value }),
    (error: unknown) => (outcome = { error }),
  );
  await null;
  await null;
  await null;
  await null;
  while (outcome === undefined && performance.now() < due) await new Promise((resolve) => setTimeout(resolve, 1));
  if (outcome === undefined) throw Object.assign(new Error('late'), { name: 'TimeoutError' });
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
