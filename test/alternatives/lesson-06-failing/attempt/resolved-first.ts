// begins with a promise that is already resolved, whose reaction calls the task
export const attempt = (task: () => Promise<any>): Promise<any> =>
  Promise.resolve()
    .then(task)
    .then((value) => ({ ok: true, value }))
    .catch((error: unknown) => ({ ok: false, error }));
