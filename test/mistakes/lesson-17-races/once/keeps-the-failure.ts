// never-called: a failed attempt is kept for ever
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let attempt: Promise<T> | undefined;
  return async () => (attempt ??= init());
}
