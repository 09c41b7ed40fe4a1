// stalls-loop: awaits null between the chunks, which lets in microtasks and nothing else
export async function countPrimes(limit: number): Promise<number> {
  let count = 0;
  for (let number = 2; number <= limit; number += 1) {
    if (isPrime(number)) count += 1;
    if (number % 100 === 0) await null;
  }
  return count;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
