// never-called: all that once gives share one value
let attempt: Promise<unknown> | undefined;

export function once<T>(init: () => Promise<T>): () => Promise<T> {
  return () => {
    attempt ??= Promise.resolve()
      .then(init)
      .catch((error) => {
        attempt = undefined;
        throw error;
      });
    return attempt as Promise<T>;
  };
}
