export type Answer<Result> = { readonly stale: false; readonly value: Result } | { readonly stale: true };

/** Wraps a search so that the answer to any but the newest call is marked as stale. */
export function latestOnly<Query, Result>(
  search: (query: Query) => Promise<Result>,
): (query: Query) => Promise<Answer<Result>> {
  let newest: symbol | undefined;
  return async (query) => {
    const mine = Symbol();
    newest = mine;
    try {
      const value = await search(query);
      return mine === newest ? { stale: false, value } : { stale: true };
    } catch (error) {
      if (mine === newest) throw error;
      return { stale: true };
    }
  };
}
