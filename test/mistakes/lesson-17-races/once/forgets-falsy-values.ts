// called-again: sets up again when the value counts as false
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let value: T | undefined;
  let attempt: Promise<T> | undefined;
  return async () => {
    if (value) return value;
    attempt ??= Promise.resolve().then(init);
    try {
      value = await attempt;
    } finally {
      attempt = undefined;
    }
    return value;
  };
}
