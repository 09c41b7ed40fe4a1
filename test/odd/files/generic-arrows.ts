// generic arrow functions, satisfies, as const and overloads
// exercise: in-turn
const id = <T,>(x: T): T => x;
const only = <T extends string>(x: T) => x as T & string;
const limits = { least: 0, step: 1 } as const satisfies Record<string, number>;

export function inTurn(names: [], ask: unknown): Promise<[]>;
export function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]>;
export async function inTurn(names: string[], ask: any): Promise<string[]> {
  const answers: string[] = [];
  for (let i: number = limits.least; i < names.length; i += limits.step) answers.push(id(await ask(only(names[i]!))));
  return <string[]>answers;
}
