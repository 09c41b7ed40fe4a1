// decorators of methods and classes
// exercise: in-turn
function bound(method: Function, context: ClassMethodDecoratorContext) {
  context.addInitializer(function (this: any) {
    this[context.name] = this[context.name].bind(this);
  });
}

class Asker {
  answers: string[] = [];
  @bound
  async askAll(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
    for (const name of names) this.answers.push(await ask(name));
    return this.answers;
  }
}

export const inTurn = (...args: Parameters<Asker['askAll']>) => {
  const { askAll } = new Asker();
  return askAll(...args);
};
