// an object with a Symbol.asyncDispose that is told how the work went
export function contextManager(generatorFunction: (...args: any[]) => AsyncGenerator<any, void, void>) {
  return (...args: any[]) => async (work: (value: any) => Promise<any>) => {
    await using use = await Use.begin(generatorFunction(...args));
    try {
      return await work(use.value);
    } catch (error) {
      use.failed(error);
      return undefined;
    }
  };
}
class Use {
  #end: () => Promise<IteratorResult<any, void>>;
  constructor(
    private generator: AsyncGenerator<any, void, void>,
    readonly value: any,
  ) {
    this.#end = () => this.generator.next();
  }
  static async begin(generator: AsyncGenerator<any, void, void>) {
    const first = await generator.next();
    if (first.done === true) throw new Error('the generator did not yield');
    return new Use(generator, first.value);
  }
  failed(error: unknown) {
    this.#end = () => this.generator.throw(error);
  }
  async [Symbol.asyncDispose]() {
    const { done } = await this.#end();
    if (done) return;
    await this.generator.return();
    throw new Error('the generator yielded more than once');
  }
}
