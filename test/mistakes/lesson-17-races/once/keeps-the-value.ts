// race: keeps the value, and not the promise of it
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let value: T | undefined;
  return async () => (value ??= await init());
}
