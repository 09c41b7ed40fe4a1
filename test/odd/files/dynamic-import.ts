// a dynamic import of a file beside it and of a built-in module
// exercise: in-turn
export async function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  const [{ inTurn: helper }, timers] = await Promise.all([import('./helper.js'), import('node:timers/promises')]);
  if (typeof timers.setTimeout !== 'function') return [];
  return helper(names, ask);
}
