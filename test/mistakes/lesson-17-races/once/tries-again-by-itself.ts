// never-called: hides the failure and tries again by itself
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let attempt: Promise<T> | undefined;
  return () =>
    (attempt ??= Promise.resolve()
      .then(init)
      .catch(() => init()));
}
