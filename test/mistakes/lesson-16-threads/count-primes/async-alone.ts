// stalls-loop: takes the word async for a way to give way
export async function countPrimes(limit: number): Promise<number> {
  let count = 0;
  for (let number = 2; number <= limit; number += 1) if (isPrime(number)) count += 1;
  return count;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
