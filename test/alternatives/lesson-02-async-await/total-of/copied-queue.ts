// empties a copy of the pairs, and keeps the sums for a total at the end
export async function add(a: number, b: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return a + b;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]): Promise<number> {
  const queue = [...pairs];
  const sums: number[] = [];
  while (queue.length > 0) {
    const [a, b] = queue.shift()!;
    const sum = await add(a, b);
    sums.push(sum);
  }
  return sums.reduce((total, sum) => total + sum, 0);
}
