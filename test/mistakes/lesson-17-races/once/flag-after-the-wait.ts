// race: notes that it is done only after the wait
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let done = false;
  let value: T;
  return async () => {
    if (done) return value;
    value = await init();
    done = true;
    return value;
  };
}
