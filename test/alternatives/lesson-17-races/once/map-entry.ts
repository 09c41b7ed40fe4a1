// a map with one entry, deleted by the attempt itself
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  const attempts = new Map<'only', Promise<T>>();
  return async () => {
    let attempt = attempts.get('only');
    if (!attempt) {
      attempt = new Promise<T>((resolve) => resolve(init()));
      attempts.set('only', attempt);
      attempt.then(undefined, () => attempts.delete('only'));
    }
    return await attempt;
  };
}
