// wrong-error: waits for the task, however long it takes
export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  return task();
}
