// wrong-value: the answer of the worked instance
export async function countPrimes(limit: number): Promise<number> {
  return limit < 2 ? 0 : 5;
}
