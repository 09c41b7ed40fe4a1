// Date objects and then-chains, no await
export function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const sequentially = () => tasks.reduce((chain, task) => chain.then(() => task()), Promise.resolve<unknown>(null));
  const together = () => Promise.all(tasks.map((task) => task()));
  return timed(sequentially).then((sequentialMs) =>
    timed(together).then((concurrentMs) => ({
      sequentialMs,
      concurrentMs,
      speedup: sequentialMs / concurrentMs || 1,
    })),
  );
}

function timed(work: () => Promise<unknown>): Promise<number> {
  const start = new Date();
  return work().then(() => new Date().getTime() - start.getTime());
}
