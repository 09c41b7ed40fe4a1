/** Sets up at the first call and gives everybody the same value; a failed attempt is forgotten. */
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let attempt: Promise<T> | undefined;
  return () => {
    // Called in a `then`, `init` rejects even when it throws, and fails only after `attempt` has been assigned.
    attempt ??= Promise.resolve()
      .then(init)
      .catch((error: unknown) => {
        attempt = undefined;
        throw error;
      });
    return attempt;
  };
}
