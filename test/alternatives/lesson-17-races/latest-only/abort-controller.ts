// each call aborts the controller of the one before
type Answer<Result> = { stale: false; value: Result } | { stale: true };

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  let controller = new AbortController();
  return async (query: Query): Promise<Answer<Result>> => {
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    const [outcome] = await Promise.allSettled([(async () => search(query))()]);
    if (signal.aborted) return { stale: true };
    if (outcome.status === 'rejected') throw outcome.reason;
    return { stale: false, value: outcome.value };
  };
}
