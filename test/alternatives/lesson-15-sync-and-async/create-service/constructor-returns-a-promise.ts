// a constructor that gives back a promise of its object: odd, and it works
type Phrases = ReadonlyMap<string, string>;

class Book {
  phrases: Phrases = new Map();

  constructor(load: () => Promise<Phrases>) {
    return (async () => {
      this.phrases = new Map(await load());
      return this;
    })() as unknown as Book;
  }

  translate(phrase: string) {
    for (const [known, translation] of this.phrases) if (known === phrase) return translation;
    return '?';
  }
}

export async function createService(load: () => Promise<Phrases>): Promise<Book> {
  return await new Book(load);
}
