// wrong-error: counts from the start again when the newest fails
export function latestOnly(search: any) {
  let n = 0;
  return async (query: any) => {
    const mine = ++n;
    try {
      const value = await search(query);
      return mine === n ? { stale: false, value } : { stale: true };
    } catch (e) {
      if (mine === n) {
        n = 0;
        throw e;
      }
      return { stale: true };
    }
  };
}
