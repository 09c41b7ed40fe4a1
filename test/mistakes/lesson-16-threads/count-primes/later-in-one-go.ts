// stalls-loop: starts later, and then counts in one go
export function countPrimes(limit: number): Promise<number> {
  return new Promise((resolve) => {
    setTimeout(() => {
      let count = 0;
      for (let number = 2; number <= limit; number += 1) if (isPrime(number)) count += 1;
      resolve(count);
    }, 0);
  });
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
