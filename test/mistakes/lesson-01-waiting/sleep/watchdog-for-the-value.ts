// leaked-timer: a second timer, set only when there is a value, is never cleared
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), ms);
    if (value !== undefined) setTimeout(() => resolve(value), ms + 50);
  });
}
