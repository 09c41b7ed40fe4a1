// forgot-await: an async function that sets a timer and does not wait for it
export async function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  setTimeout(() => {}, ms);
  return value;
}
