// a queue of ends that an async loop reads
type End<T> = { ok: true; value: T } | { ok: false; error: unknown };

async function* endsOf<T>(tasks: readonly (() => Promise<T>)[]): AsyncGenerator<End<T>> {
  const ends: End<T>[] = [];
  let ring: () => void = () => undefined;
  const add = (end: End<T>) => {
    ends.push(end);
    ring();
  };
  for (const task of tasks) {
    (async () => task())().then(
      (value) => add({ ok: true, value }),
      (error: unknown) => add({ ok: false, error }),
    );
  }
  for (let read = 0; read < tasks.length; read += 1) {
    if (ends.length === 0) await new Promise<void>((resolve) => (ring = resolve));
    const end = ends.shift();
    if (end) yield end;
  }
}

export async function firstN<T>(tasks: readonly (() => Promise<T>)[], n: number): Promise<T[]> {
  const [results, errors]: [T[], unknown[]] = [[], []];
  if (n === 0) return results;
  if (tasks.length >= n) {
    for await (const end of endsOf(tasks)) {
      if (end.ok) results.push(end.value);
      else errors.push(end.error);
      if (results.length === n) return results;
      if (tasks.length - errors.length < n) break;
    }
  }
  throw new AggregateError(errors);
}
