// numbers the calls
type Answer<Result> = { readonly stale: false; readonly value: Result } | { readonly stale: true };

export function latestOnly<Query, Result>(
  search: (query: Query) => Promise<Result>,
): (query: Query) => Promise<Answer<Result>> {
  let newest = 0;
  return async (query) => {
    newest += 1;
    const mine = newest;
    try {
      const value = await search(query);
      return mine === newest ? { stale: false, value } : { stale: true };
    } catch (error) {
      if (mine === newest) throw error;
      return { stale: true };
    }
  };
}
