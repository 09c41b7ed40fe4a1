// called-again: loads at each question until the first load is there
type Phrases = ReadonlyMap<string, string>;

export async function createService(load: () => Promise<Phrases>) {
  let phrases: Phrases | undefined;
  return {
    translate(phrase: string) {
      if (phrases === undefined) load().then((loaded) => (phrases = loaded));
      return phrases?.get(phrase) ?? '?';
    },
  };
}
