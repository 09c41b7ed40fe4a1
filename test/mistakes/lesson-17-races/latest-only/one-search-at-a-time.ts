// sequential-await: lets the searches run one after another
type Answer<Result> = { stale: false; value: Result } | { stale: true };

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  let newest = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async (query: Query): Promise<Answer<Result>> => {
    const mine = ++newest;
    const turn = last.then(() => search(query));
    last = turn.catch(() => undefined);
    try {
      const value = await turn;
      return mine === newest ? { stale: false, value } : { stale: true };
    } catch (error) {
      if (mine === newest) throw error;
      return { stale: true };
    }
  };
}
