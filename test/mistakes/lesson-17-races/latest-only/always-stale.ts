// wrong-value: calls everything stale
type Answer<Result> = { stale: false; value: Result } | { stale: true };

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  return async (query: Query): Promise<Answer<Result>> => ({ stale: true });
}
