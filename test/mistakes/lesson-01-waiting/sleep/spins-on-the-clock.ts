// blocking-wait: looks at the clock over and over until the time has come
export async function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  const start = Date.now();
  while (Date.now() - start < ms) {
    // wait
  }
  return value;
}
