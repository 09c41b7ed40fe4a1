// two handlers for one promise, made in an async function
export function attempt<T>(task: () => Promise<T>) {
  return (async () => task())().then(
    (value) => ({ ok: true as const, value }),
    (error: unknown) => ({ ok: false as const, error }),
  );
}
