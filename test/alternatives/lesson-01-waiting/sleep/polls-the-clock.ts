// looks at the clock again and again, and gives way each time
export async function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  const end = performance.now() + ms;
  while (performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
  return value;
}
