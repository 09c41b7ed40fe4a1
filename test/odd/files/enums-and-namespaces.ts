// enums, const enums and namespaces
// exercise: in-turn
enum Step {
  Begin,
  Ask = 'ask',
}
const enum Size {
  None = 0,
}
namespace Asking {
  export const run = async (names: string[], ask: (name: string) => Promise<string>): Promise<string[]> => {
    const answers: string[] = [];
    for (let step = Step.Begin + Size.None; step < names.length; step += 1) answers.push(await ask(names[step]!));
    return answers;
  };
}

export const inTurn = Asking.run;
