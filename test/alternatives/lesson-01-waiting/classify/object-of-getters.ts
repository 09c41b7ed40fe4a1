// a class that answers each question in a getter, and a list of rules to search
class Work {
  constructor(private readonly workload: { waitsMs: readonly number[]; computesMs: number; hasAsyncApi: boolean }) {}

  get waitingMs(): number {
    let sum = 0;
    for (const ms of this.workload.waitsMs) sum += ms;
    return sum;
  }

  get kind() {
    return this.workload.computesMs > this.waitingMs ? 'cpu-bound' : 'io-bound';
  }

  get tool() {
    return [
      { tool: 'neither', fits: this.waitingMs + this.workload.computesMs < 50 },
      { tool: 'worker-threads', fits: this.kind === 'cpu-bound' },
      { tool: 'worker-threads', fits: !this.workload.hasAsyncApi },
      { tool: 'async', fits: this.workload.waitsMs.length >= 2 },
    ].find(({ fits }) => fits)?.tool;
  }
}

export function classify(workload: { waitsMs: readonly number[]; computesMs: number; hasAsyncApi: boolean }) {
  const { kind, tool = 'neither' } = new Work(workload);
  return { kind, tool };
}
