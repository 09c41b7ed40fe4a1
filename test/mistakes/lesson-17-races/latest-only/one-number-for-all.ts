// wrong-value: all wrapped functions share one number
type Answer<Result> = { stale: false; value: Result } | { stale: true };

let newest = 0;

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  return async (query: Query): Promise<Answer<Result>> => {
    const mine = ++newest;
    try {
      const value = await search(query);
      return mine === newest ? { stale: false, value } : { stale: true };
    } catch (error) {
      if (mine === newest) throw error;
      return { stale: true };
    }
  };
}
