// wrong-value: a count begins when the one before it is over
import { setImmediate as nextTurn } from 'node:timers/promises';
let tail: Promise<unknown> = Promise.resolve();
export function countPrimes(limit: number): Promise<number> {
  const mine = tail.then(() => count(limit));
  tail = mine;
  return mine;
}
async function count(limit: number): Promise<number> {
  let n = 0;
  for (let i = 2; i <= limit; i++) { if (isPrime(i)) n++; if (i % 500 === 0) await nextTurn(); }
  return n;
}
function isPrime(n: number): boolean { for (let d = 2; d * d <= n; d++) if (n % d === 0) return false; return true; }
