// a class derived from Promise
// exercise: in-turn
class Task<T> extends Promise<T> {
  readonly #born = Date.now();
  get age(): number {
    return Date.now() - this.#born;
  }
}

export function inTurn(names: string[], ask: (name: string) => Promise<string>): Task<string[]> {
  return names.reduce<Task<string[]>>((all, name) => all.then(async (answers) => [...answers, await ask(name)]) as Task<string[]>, Task.resolve([]) as Task<string[]>);
}
