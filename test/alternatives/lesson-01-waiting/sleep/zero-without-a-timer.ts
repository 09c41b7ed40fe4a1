// sets no timer at all for a time of 0
export async function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  if (ms > 0) await new Promise<void>((resolve) => void setTimeout(resolve, ms));
  return value;
}
