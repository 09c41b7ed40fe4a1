// wrong-error: an outdated search that fails still rejects
type Answer<Result> = { stale: false; value: Result } | { stale: true };

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  let newest = 0;
  return async (query: Query): Promise<Answer<Result>> => {
    const mine = ++newest;
    const value = await search(query);
    return mine === newest ? { stale: false, value } : { stale: true };
  };
}
