// wrong-value: a search that throws throws at whoever asked
type Answer<Result> = { stale: false; value: Result } | { stale: true };

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  let newest = 0;
  return (query: Query): Promise<Answer<Result>> => {
    const mine = ++newest;
    return search(query).then(
      (value) => (mine === newest ? { stale: false, value } : { stale: true }),
      (error) => {
        if (mine === newest) throw error;
        return { stale: true };
      },
    );
  };
}
