// gives an instance of a class, with getters and helpers
class Prediction {
  readonly #main = (...what: string[]) => what.map((line) => `main: ${line}`);

  get abortIsACall() {
    return [...this.#main('before'), 'first listener', 'second listener', 'main: after', 'reaction', 'main: over'];
  }

  get looksNowAndThen() {
    const page = (number: number, what: string) => `page ${number}: ${what}`;
    const first = ['begun', 'copied'].map((what) => page(1, what));
    return [...first, page(2, 'begun'), 'main: aborted', page(2, 'copied'), 'copier: off', 'main: over'];
  }

  get onceAndForAll() {
    return ['early listener', 'main'].map((who) => `${who}: closed`);
  }

  get cleaningUp() {
    const upload = ['connected', 'closing', 'closed'].map((what) => `upload: ${what}`);
    return [upload[0], 'main: aborted', ...upload.slice(1), ...this.#main('caught no more', 'over')];
  }

  get eitherOf() {
    const [deadline, either] = ['deadline aborted: ', 'either: cancel button'];
    return [either, `${deadline}${false}`, `${deadline}${true}`, either];
  }
}

export function predictCancellation() {
  return new Prediction();
}
