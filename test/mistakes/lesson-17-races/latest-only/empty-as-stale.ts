// wrong-value: takes an empty answer for a stale one
type Answer<Result> = { stale: false; value: Result } | { stale: true };

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  let newest = 0;
  return async (query: Query): Promise<Answer<Result>> => {
    const mine = ++newest;
    const value = await search(query).catch((error) => {
      if (mine === newest) throw error;
    });
    return mine === newest && value ? { stale: false, value } : { stale: true };
  };
}
