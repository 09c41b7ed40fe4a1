// functions named require, process and module
// exercise: in-turn
function require(condition: boolean): void {
  if (!condition) throw new Error('a condition is not met');
}
const process = async (names: string[], ask: (name: string) => Promise<string>): Promise<string[]> => {
  const module: string[] = [];
  for (const exports of names) module.push(await ask(exports));
  return module;
};

export const inTurn = async (names: string[], ask: (name: string) => Promise<string>) => {
  require(Array.isArray(names));
  return process(names, ask);
};
