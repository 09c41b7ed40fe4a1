// a private constructor and a static method
type Phrases = ReadonlyMap<string, string>;

class Book {
  private constructor(private readonly phrases: Phrases) {}

  static async create(load: () => Promise<Phrases>): Promise<Book> {
    return new Book(await load());
  }

  translate(phrase: string): string {
    return this.phrases.has(phrase) ? this.phrases.get(phrase)! : '?';
  }
}

export const createService = (load: () => Promise<Phrases>) => Book.create(load);
