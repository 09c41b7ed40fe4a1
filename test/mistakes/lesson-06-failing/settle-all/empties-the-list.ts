// changed-input: takes the tasks out of a list that belongs to the caller
export async function settleAll(tasks: (() => Promise<unknown>)[]) {
  const running = [];
  while (tasks.length > 0) running.push(outcomeOf(tasks.shift()!));
  return Promise.all(running);
}

async function outcomeOf(task: () => Promise<unknown>) {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, error };
  }
}
