// race: compares before it waits
type Answer<Result> = { stale: false; value: Result } | { stale: true };

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  let newest = 0;
  return async (query: Query): Promise<Answer<Result>> => {
    const mine = ++newest;
    const isNewest = mine === newest;
    const value = await search(query);
    return isNewest ? { stale: false, value } : { stale: true };
  };
}
