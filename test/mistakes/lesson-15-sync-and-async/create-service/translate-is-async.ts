// forgot-await: makes translate wait, which gives promises
type Phrases = ReadonlyMap<string, string>;

export async function createService(load: () => Promise<Phrases>) {
  const loading = load();
  return { translate: async (phrase: string) => (await loading).get(phrase) ?? '?' };
}
