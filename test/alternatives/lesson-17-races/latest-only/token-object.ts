// a then-chain, and an object for each call instead of a number
type Answer<Result> = { stale: false; value: Result } | { stale: true };

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  let current: object | undefined;
  return (query: Query): Promise<Answer<Result>> => {
    const token = (current = {});
    return new Promise<Result>((resolve) => resolve(search(query))).then(
      (value): Answer<Result> => (token === current ? { stale: false, value } : { stale: true }),
      (error: unknown): Answer<Result> => {
        if (token !== current) return { stale: true };
        throw error;
      },
    );
  };
}
