// forgot-await: awaits what the global setTimeout returns, which is not a promise
export async function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  await setTimeout(() => value, ms);
  return value;
}
