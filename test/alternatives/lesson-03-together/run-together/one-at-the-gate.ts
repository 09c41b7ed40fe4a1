// starts all tasks from a promise that is already resolved, in a class with a static method
class Runner {
  static async run<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
    const gate = Promise.resolve();
    const [...running] = Array.from(tasks, (task) => gate.then(task));
    return Promise.all(running);
  }
}

export const runTogether = Runner.run;
