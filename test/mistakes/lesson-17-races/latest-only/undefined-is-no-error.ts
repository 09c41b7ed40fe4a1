// wrong-value: takes a failure without an error for an answer
export function latestOnly(search: any) {
  let newest = 0;
  return async (query: any) => {
    const mine = ++newest;
    let value: any, error: any;
    try {
      value = await search(query);
    } catch (e) {
      error = e;
    }
    if (mine !== newest) return { stale: true };
    if (error) throw error;
    return { stale: false, value };
  };
}
