// workers that never end: each waits for a task, does it, and waits for the next
export function limiter(limit: number) {
  type Job = () => Promise<unknown>;
  const jobs: Job[] = [];
  const idle: ((job: Job) => void)[] = [];
  const nextJob = () =>
    new Promise<Job>((resolve) => {
      const job = jobs.shift();
      if (job) resolve(job);
      else idle.push(resolve);
    });
  const work = async () => {
    for (;;) await (await nextJob())();
  };
  let workers = 0;
  return <T>(task: () => Promise<T>): Promise<T> => {
    if (workers < limit) {
      workers += 1;
      void work();
    }
    return new Promise<T>((resolve, reject) => {
      const job = () => new Promise<T>((begin) => begin(task())).then(resolve, reject);
      const worker = idle.shift();
      if (worker) worker(job);
      else jobs.push(job);
    });
  };
}
