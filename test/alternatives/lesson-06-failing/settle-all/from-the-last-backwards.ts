// starts the last one first and builds the list from its end, by recursion
export async function settleAll<T>(tasks: readonly (() => Promise<T>)[]): Promise<object[]> {
  if (tasks.length === 0) return [];
  const [first, ...others] = tasks;
  const rest = settleAll(others);
  let outcome: object;
  try {
    outcome = { ok: true, value: await first!() };
  } catch (error) {
    outcome = { ok: false, error };
  }
  return [outcome, ...(await rest)];
}
