// wrong-value: tells calls apart by their promises, which may be one and the same
export function latestOnly<Q, R>(search: (query: Q) => Promise<R>) {
  let newest: Promise<R> | undefined;
  return async (query: Q) => {
    const mine = search(query);
    newest = mine;
    try {
      const value = await mine;
      return mine === newest ? { stale: false as const, value } : { stale: true as const };
    } catch (error) {
      if (mine === newest) throw error;
      return { stale: true as const };
    }
  };
}
