// a generator finds the primes, and its driver gives way
function* someAtATime(limit: number): Generator<number> {
  const primes: number[] = [];
  for (let number = 2; number <= limit; number += 1) {
    if (primes.every((prime) => prime * prime > number || number % prime !== 0)) primes.push(number);
    if (number % 250 === 0) yield primes.length;
  }
  yield primes.length;
}

export async function countPrimes(limit: number): Promise<number> {
  let count = 0;
  for (count of someAtATime(limit)) await new Promise(setImmediate);
  return count;
}
