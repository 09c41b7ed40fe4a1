// threw: a throw of load is not a rejection
type Phrases = ReadonlyMap<string, string>;

export function createService(load: () => Promise<Phrases>) {
  return load().then((phrases) => ({ translate: (phrase: string) => phrases.get(phrase) ?? '?' }));
}
