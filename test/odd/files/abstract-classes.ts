// abstract classes, parameter properties, index signatures and assertions
// exercise: in-turn
abstract class Base {
  declare readonly never: string;
  constructor(protected readonly names: readonly string[], private readonly ask: (name: string) => Promise<string>) {}
  abstract run(): Promise<string[]>;
  protected one(name: string) {
    return this.ask(name);
  }
}

class InTurn extends Base {
  override async run(): Promise<string[]> {
    const answers: { [index: number]: string } = {};
    for (const [index, name] of this.names.entries()) answers[index] = await this.one(name)!;
    return Object.values(answers);
  }
}

export const inTurn = (names: string[], ask: (name: string) => Promise<string>) => new InTurn(names, ask).run();
