// a result with symbols and hidden properties besides
// exercise: summary
export async function summary(names, ask) {
  const result = { count: names.length, first: await ask(names[0]), [Symbol('note')]: 1, [Symbol.toStringTag]: 'Summary' };
  return Object.defineProperty(result, 'hidden', { value: 1, enumerable: false });
}
