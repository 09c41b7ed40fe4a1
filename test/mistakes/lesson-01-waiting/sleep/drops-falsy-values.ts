// wrong-value: takes 0, false and the empty string for no value
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      if (value) resolve(value);
      else resolve(undefined);
    }, ms);
  });
}
