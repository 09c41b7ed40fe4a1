// wrong-value: tells a result that is an Error as a failure
export async function gatherUntil(tasks: any[], ms: number) {
  let timer: any;
  const L = Symbol();
  const late = new Promise((r) => {
    timer = setTimeout(() => r(L), ms);
  });
  const rs = await Promise.all(
    tasks.map(async (t) => {
      const w = (async () => t())().then(
        (v) => (v instanceof Error ? { status: 'rejected', reason: v } : { status: 'fulfilled', value: v }),
        (e) => ({ status: 'rejected', reason: e }),
      );
      return Promise.race([w, late]);
    }),
  );
  clearTimeout(timer);
  return rs.map((r) => (r === L ? { status: 'pending' } : r));
}
