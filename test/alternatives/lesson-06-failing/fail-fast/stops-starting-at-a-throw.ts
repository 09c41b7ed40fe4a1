// starts no more tasks after one that throws, and still listens to those before it
export async function failFast<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const running: Promise<T>[] = [];
  try {
    for (const task of tasks) running.push(task());
  } catch (error) {
    running.push(Promise.reject(error));
  }
  return Promise.all(running);
}
