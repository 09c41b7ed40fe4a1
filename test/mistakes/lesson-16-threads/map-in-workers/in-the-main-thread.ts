// wrong-thread: computes where it stands
export async function mapInWorkers(items: readonly number[], size: number): Promise<number[][]> {
  if (size < 1) throw new RangeError(`no pool of ${size}`);
  return items.map(factorsOf);
}

function factorsOf(item: number): number[] {
  if (!Number.isInteger(item) || item < 1) throw new RangeError(`not an item: ${item}`);
  const factors: number[] = [];
  let rest = item;
  for (let divisor = 2; divisor * divisor <= rest; divisor += 1) {
    for (; rest % divisor === 0; rest /= divisor) factors.push(divisor);
  }
  return rest > 1 ? [...factors, rest] : factors;
}
