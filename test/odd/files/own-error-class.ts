// an error class of its own, with names set by assignment
// exercise: in-turn
class AskingError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AskingError';
    this.toString = () => `${this.name}: ${message}`;
  }
}

export async function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  if (!Array.isArray(names)) throw new AskingError('no names');
  const answers: string[] = [];
  for (const name of names) answers.push(await ask(name));
  return answers;
}
