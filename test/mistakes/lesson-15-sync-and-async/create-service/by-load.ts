// wrong-value: loads one time for each load function, and not for each book
const books = new WeakMap<object, Promise<ReadonlyMap<string, string>>>();
export async function createService(load: () => Promise<ReadonlyMap<string, string>>) {
  let loading = books.get(load);
  if (!loading) { loading = (async () => load())(); books.set(load, loading); }
  const phrases = await loading;
  return { translate: (phrase: string) => phrases.get(phrase) ?? '?' };
}
