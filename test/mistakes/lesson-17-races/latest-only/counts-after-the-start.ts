// wrong-value: a search that throws is not counted as a call
export function latestOnly(search: any) {
  let newest = 0;
  return async (query: any) => {
    const running = search(query);
    const mine = ++newest;
    try {
      const value = await running;
      return mine === newest ? { stale: false, value } : { stale: true };
    } catch (e) {
      if (mine === newest) throw e;
      return { stale: true };
    }
  };
}
