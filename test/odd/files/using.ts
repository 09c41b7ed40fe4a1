// explicit resource management
// exercise: in-turn
export async function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  const closed: string[] = [];
  const answers: string[] = [];
  {
    using outer = { [Symbol.dispose]: () => void closed.push('outer') };
    for (const name of names) {
      await using inner = { [Symbol.asyncDispose]: async () => void closed.push('inner') };
      answers.push(await ask(name));
      void inner;
    }
    void outer;
  }
  return closed.at(-1) === 'outer' ? answers : closed;
}
