// race: knows a search by its query
type Answer<Result> = { stale: false; value: Result } | { stale: true };

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  let newest: Query;
  return async (query: Query): Promise<Answer<Result>> => {
    newest = query;
    try {
      const value = await search(query);
      return query === newest ? { stale: false, value } : { stale: true };
    } catch (error) {
      if (query === newest) throw error;
      return { stale: true };
    }
  };
}
