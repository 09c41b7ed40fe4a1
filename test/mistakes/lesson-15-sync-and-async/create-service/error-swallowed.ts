// lost-error: keeps the program alive, and nobody hears of the failure
export interface Phrasebook {
    translate(phrase: string): string;
}

class LoadedPhrasebook implements Phrasebook {
  ready: Promise<void>;
  private phrases: ReadonlyMap<string, string> = new Map();

  constructor(load: () => Promise<ReadonlyMap<string, string>>) {
    this.ready = this.fill(load).catch((error) => console.error(error));
  }

  private async fill(load: () => Promise<ReadonlyMap<string, string>>): Promise<void> {
    this.phrases = await load();
  }

  translate(phrase: string): string {
    return this.phrases.get(phrase) ?? '?';
  }
}

export async function createService(load: () => Promise<ReadonlyMap<string, string>>): Promise<Phrasebook> {
  const book = new LoadedPhrasebook(load);
  await book.ready;
  return book;
}
