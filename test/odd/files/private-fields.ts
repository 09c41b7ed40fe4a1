// private fields, static blocks and accessors
// exercise: in-turn
class Asker {
  static #made = 0;
  #answers: string[] = [];
  static {
    Asker.#made += 1;
  }
  get answers() {
    return Asker.#made > 0 && #answers in this ? this.#answers : [];
  }
  async #one(name: string, ask: (name: string) => Promise<string>) {
    this.#answers.push(await ask(name));
  }
  async all(names: string[], ask: (name: string) => Promise<string>) {
    for (const name of names) await this.#one(name, ask);
    return this.answers;
  }
}

export const inTurn = (names: string[], ask: (name: string) => Promise<string>) => new Asker().all(names, ask);
