// a function that sets itself again as an immediate, without async
export function countPrimes(limit: number): Promise<number> {
  return new Promise((resolve) => {
    let number = 2;
    let count = 0;
    function someMore(): void {
      for (const end = number + 700; number < end && number <= limit; number += 1) if (isPrime(number)) count += 1;
      if (number > limit) resolve(count);
      else setImmediate(someMore);
    }
    someMore();
  });
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
