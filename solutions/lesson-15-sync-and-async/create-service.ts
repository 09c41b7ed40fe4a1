export interface Phrasebook {
  translate(phrase: string): string;
}

class LoadedPhrasebook implements Phrasebook {
  readonly #phrases: ReadonlyMap<string, string>;

  constructor(phrases: ReadonlyMap<string, string>) {
    this.#phrases = phrases;
  }

  translate(phrase: string): string {
    return this.#phrases.get(phrase) ?? '?';
  }
}

/** Loads the phrases and gives a book that has them: the constructor gets what is there already. */
export async function createService(load: () => Promise<ReadonlyMap<string, string>>): Promise<Phrasebook> {
  return new LoadedPhrasebook(await load());
}
