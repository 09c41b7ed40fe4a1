// starts all in executors, and folds the outcomes into one growing list
export const settleAll = (tasks: readonly (() => Promise<any>)[]): Promise<any[]> =>
  tasks
    .map((task) =>
      new Promise((resolve) => resolve(task())).then(
        (value) => ({ ok: true, value }),
        (error: unknown) => ({ ok: false, error }),
      ),
    )
    .reduce<Promise<any[]>>(async (all, outcome) => [...(await all), await outcome], Promise.resolve([]));
