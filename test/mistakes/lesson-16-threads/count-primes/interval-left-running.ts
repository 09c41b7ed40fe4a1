// leaked-timer: never clears the interval that counts
export function countPrimes(limit: number): Promise<number> {
  return new Promise((resolve) => {
    let number = 1;
    let count = 0;
    setInterval(() => {
      for (let left = 500; left > 0 && number < limit; left -= 1) {
        number += 1;
        if (isPrime(number)) count += 1;
      }
      if (number >= limit) resolve(count);
    }, 1);
  });
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
