// never-called: forgets a failure only after those who waited could call again
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let attempt: Promise<T> | undefined;
  return () => {
    if (attempt === undefined) {
      attempt = Promise.resolve().then(init);
      attempt.catch(() => setTimeout(() => (attempt = undefined), 0));
    }
    return attempt;
  };
}
