// floating-promise: waits a moment after the constructor
export interface Phrasebook {
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

export async function createService(load: () => Promise<ReadonlyMap<string, string>>): Promise<Phrasebook> {
  const book = new LoadedPhrasebook(load);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return book;
}
