// settles each source and looks at the outcome
export async function withFallback<T>(primary: () => Promise<T>, backup: () => Promise<T>): Promise<T> {
  const settle = async (source: () => Promise<T>) => {
    const [outcome] = await Promise.allSettled([(async () => source())()]);
    return outcome;
  };
  const first = await settle(primary);
  if (first.status === 'fulfilled') return first.value;
  const second = await settle(backup);
  if (second.status === 'fulfilled') return second.value;
  throw Object.assign(new AggregateError([]), { errors: [first.reason, second.reason] });
}
