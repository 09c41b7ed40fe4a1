// wrong-value: an answer counts as stale only when a newer one has come
type Answer<Result> = { stale: false; value: Result } | { stale: true };

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  let calls = 0;
  let answered = 0;
  return async (query: Query): Promise<Answer<Result>> => {
    const mine = ++calls;
    try {
      const value = await search(query);
      if (mine < answered) return { stale: true };
      answered = mine;
      return { stale: false, value };
    } catch (error) {
      if (mine < answered) return { stale: true };
      throw error;
    }
  };
}
