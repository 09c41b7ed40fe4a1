// wrong-value: wraps what is no error into one
export function latestOnly(search: any) {
  let newest = 0;
  return async (query: any) => {
    const mine = ++newest;
    try {
      const value = await search(query);
      return mine === newest ? { stale: false, value } : { stale: true };
    } catch (e) {
      if (mine === newest) throw e instanceof Error ? e : new Error(String(e));
      return { stale: true };
    }
  };
}
