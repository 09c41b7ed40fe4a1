// wrong-time: add does not take any time
export async function add(a: number, b: number): Promise<number> {
  return a + b;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  let total = 0;
  for (const [a, b] of pairs) total += await add(a, b);
  return total;
}
