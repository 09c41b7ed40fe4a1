// calls `fn` first, and awaits an object whose `then` hands on what came to be known
export async function fromCallback<T>(fn: (done: (error: unknown, value?: T) => void) => void): Promise<T> {
  const told: ((settle: [(value: T) => void, (error: unknown) => void]) => void)[] = [];
  let waiting: [(value: T) => void, (error: unknown) => void] | null = null;
  const tell = (outcome: (typeof told)[number]) => {
    if (told.push(outcome) === 1 && waiting !== null) outcome(waiting);
  };
  try {
    fn((error, value) => tell(([resolve, reject]) => ((error ?? null) === null ? resolve(value as T) : reject(error))));
  } catch (error) {
    tell(([, reject]) => reject(error));
  }
  return await {
    then(resolve: (value: T) => void, reject: (error: unknown) => void) {
      waiting = [resolve, reject];
      told[0]?.(waiting);
    },
  };
}
