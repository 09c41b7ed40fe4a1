// a list of slots, each the promise of when it is free: a task takes the one that is free soonest
export function limiter(limit: number) {
  let turn: Promise<unknown> = Promise.resolve();
  const slots = new Set<Promise<void>>();
  return function run<T>(task: () => Promise<T>): Promise<T> {
    const started = turn.then(async () => {
      if (slots.size >= limit) await Promise.race(slots);
      const result = (async () => task())();
      const slot: Promise<void> = result.then(
        () => void slots.delete(slot),
        () => void slots.delete(slot),
      );
      slots.add(slot);
      return { result };
    });
    turn = started;
    return started.then(({ result }) => result);
  };
}
