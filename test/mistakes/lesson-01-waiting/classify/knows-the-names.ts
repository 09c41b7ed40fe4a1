// wrong-value: a table of the names that the lesson has work for
export function classify({ name }: { name: string }) {
  const cpu = { kind: 'cpu-bound', tool: 'worker-threads' };
  const table: Record<string, object> = {
    'fetch 20 pages': { kind: 'io-bound', tool: 'async' },
    'ask 3 old devices': { kind: 'io-bound', tool: 'worker-threads' },
    'sort 100 names': { kind: 'cpu-bound', tool: 'neither' },
    'find large primes': cpu,
    'blur 2 photos': cpu,
  };
  return table[name] ?? { kind: 'io-bound', tool: 'neither' };
}
