// an async generator does the work: its calls of next queue up by themselves
type Outcome = { value: unknown } | { error: unknown };

async function* worker(): AsyncGenerator<Outcome, never, () => unknown> {
  let outcome: Outcome = { value: undefined };
  for (;;) {
    const work: () => unknown = yield outcome;
    try {
      outcome = { value: await work() };
    } catch (error) {
      outcome = { error };
    }
  }
}

export class Mutex {
  readonly #worker = worker();
  readonly #ready = this.#worker.next();

  async runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    void this.#ready;
    const { value: outcome } = await this.#worker.next(work);
    if ('error' in outcome) throw outcome.error;
    return outcome.value as T;
  }
}
