// never-called: empties the variable before the failed attempt is put into it
export function once<T>(init: () => Promise<T>): () => Promise<T> {
  let attempt: Promise<T> | undefined;
  const start = async (): Promise<T> => {
    try {
      return await init();
    } catch (error) {
      attempt = undefined;
      throw error;
    }
  };
  return () => (attempt ??= start());
}
