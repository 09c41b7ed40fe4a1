// race: notes that it is done before it is, and hands out nothing
export function once<T>(init: () => Promise<T>): () => Promise<T | undefined> {
  let done = false;
  let value: T | undefined;
  return async () => {
    if (done) return value;
    done = true;
    try {
      value = await init();
    } catch (error) {
      done = false;
      throw error;
    }
    return value;
  };
}
