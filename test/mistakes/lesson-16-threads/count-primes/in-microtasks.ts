// stalls-loop: leaves each chunk to queueMicrotask
export function countPrimes(limit: number): Promise<number> {
  return new Promise((resolve) => {
    const countFrom = (start: number, before: number): void => {
      let count = before;
      for (let number = start; number < start + 500 && number <= limit; number += 1) if (isPrime(number)) count += 1;
      if (start + 500 > limit) resolve(count);
      else queueMicrotask(() => countFrom(start + 500, count));
    };
    countFrom(2, 0);
  });
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
