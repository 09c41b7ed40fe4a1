/** Says in another language what it is asked. */
export interface Phrasebook {
  /** The translation of a phrase, at once, and `'?'` when the book does not have it. An empty text is a translation too. */
  translate(phrase: string): string;
}

class LoadedPhrasebook implements Phrasebook {
  private phrases: ReadonlyMap<string, string> = new Map();

  constructor(load: () => Promise<ReadonlyMap<string, string>>) {
    this.fill(load);
  }

  private async fill(load: () => Promise<ReadonlyMap<string, string>>): Promise<void> {
    this.phrases = await load();
  }

  translate(phrase: string): string {
    return this.phrases.get(phrase) ?? '?';
  }
}

/**
 * Makes a phrasebook, filled by `load`.
 *
 * This is what travelers report: for the first seconds the book answers "?" to everything; later on, all is well. When the
 * phrases cannot be loaded, the program ends, although `await createService(load)` stands in a `try`.
 *
 * It should do this: call `load` at once and one time for each phrasebook, and resolve to the book when the phrases are
 * in it. If `load` rejects or throws, it rejects with the same error. Whether there is a class, and what its constructor
 * gets, is up to you. Each book has its own phrases.
 *
 * @example
 * const book = await createService(() => sleep(300, new Map([['good day', 'hola']])));
 * book.translate('good day'); // 'hola'
 * book.translate('good night'); // '?'
 */
export async function createService(load: () => Promise<ReadonlyMap<string, string>>): Promise<Phrasebook> {
  return new LoadedPhrasebook(load);
}
