// wrong-time: calls the resolver while setting the timer instead of handing it over
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve(value), ms);
  });
}
