// wrong-value: guesses the count with a formula that is only about right
export async function countPrimes(limit: number): Promise<number> {
  return limit < 2 ? 0 : Math.round(limit / Math.log(limit));
}
