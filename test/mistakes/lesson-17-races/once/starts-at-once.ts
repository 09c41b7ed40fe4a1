// started-too-early: sets up before anybody asks
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let attempt: Promise<T> | undefined;
  const start = (): Promise<T> =>
    (attempt = Promise.resolve()
      .then(init)
      .catch((error) => {
        attempt = undefined;
        throw error;
      }));
  start().catch(() => {});
  return () => attempt ?? start();
}
