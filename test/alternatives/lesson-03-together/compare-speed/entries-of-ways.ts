// a table of the two ways, measured in a loop
export async function compareSpeed(tasks: readonly (() => Promise<unknown>)[]) {
  const ways: Record<string, () => Promise<unknown>> = {
    sequentialMs: async () => {
      for (let index = 0; index < tasks.length; index += 1) await tasks[index]!();
    },
    concurrentMs: () => Promise.all(tasks.map((task) => task())),
  };
  const measured: Record<string, number> = {};
  for (const [name, run] of Object.entries(ways)) {
    const start = performance.now();
    await run();
    measured[name] = performance.now() - start;
  }
  const speedup = measured.sequentialMs! === 0 ? 1 : measured.sequentialMs! / measured.concurrentMs!;
  return { ...measured, speedup };
}
