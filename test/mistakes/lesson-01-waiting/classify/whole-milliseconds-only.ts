// wrong-value: takes it for granted that times are whole numbers
interface Workload {
  waitsMs: readonly number[];
  computesMs: number;
  hasAsyncApi: boolean;
}

export function classify({ waitsMs, computesMs, hasAsyncApi }: Workload) {
  const waitingMs = waitsMs.reduce((total, ms) => total + ms, 0);
  const kind = computesMs >= waitingMs + 1 ? 'cpu-bound' : 'io-bound';
  if (waitingMs + computesMs <= 49) return { kind, tool: 'neither' };
  if (kind === 'cpu-bound' || !hasAsyncApi) return { kind, tool: 'worker-threads' };
  return { kind, tool: waitsMs.length > 1 ? 'async' : 'neither' };
}
