// a switch over conditions, and an answer that is an object of a class
/** A piece of work, measured when it is done in the plainest way: one thing after another. */
export interface Workload {
  /** What it does; for people to read, and no part of the rule. */
  readonly name: string;
  /** One entry for each thing outside the program that it waits for, in milliseconds; none needs another's answer. */
  readonly waitsMs: readonly number[];
  /** How long it keeps the processor busy, in milliseconds. */
  readonly computesMs: number;
  /** Whether the things it waits for can be asked for without blocking. */
  readonly hasAsyncApi: boolean;
}

export interface Classification {
  readonly kind: 'io-bound' | 'cpu-bound';
  readonly tool: 'async' | 'worker-threads' | 'neither';
}

class Answer implements Classification {
  constructor(
    readonly kind: Classification['kind'],
    readonly tool: Classification['tool'],
  ) {}
}

export function classify({ waitsMs: [...waits], ...work }: Workload): Classification {
  const several = waits.length > 1;
  let balance = -work.computesMs;
  let total = work.computesMs;
  while (waits.length) {
    const ms = waits.shift()!;
    balance += ms;
    total += ms;
  }
  const kind = balance < 0 ? 'cpu-bound' : 'io-bound';
  switch (true) {
    case total < 50:
      return new Answer(kind, 'neither');
    case balance < 0 || !work.hasAsyncApi:
      return new Answer(kind, 'worker-threads');
    default:
      return new Answer(kind, several ? 'async' : 'neither');
  }
}
