// never-settles: the timer's callback returns the value instead of resolving with it
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise(() => {
    setTimeout(() => value, ms);
  });
}
