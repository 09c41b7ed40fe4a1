// called-again: forgets a failed attempt a moment later as well, when the next one is under way already
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let attempt: Promise<T> | undefined;
  const forget = () => {
    attempt = undefined;
  };
  return () => {
    if (attempt === undefined) {
      attempt = Promise.resolve().then(init);
      attempt.catch(forget);
      attempt.catch(() => setImmediate(forget));
    }
    return attempt;
  };
}
