// wrong-time: treats the time as seconds, as Python's asyncio.sleep does
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), ms * 1000);
  });
}
