// the oddest: recursion over a generator that hands its items on
export async function collect(source: any, map: (item: any) => any): Promise<any[]> {
  const items = (async function* () {
    yield* source;
  })();
  const rest = async (done: any[]): Promise<any[]> => {
    const step = await items.next();
    if (step.done) return done;
    const result = await new Promise((resolve) => resolve(map(step.value))).catch((error) =>
      items.return().then(() => Promise.reject(error)),
    );
    return rest([...done, result]);
  };
  return rest([]);
}
