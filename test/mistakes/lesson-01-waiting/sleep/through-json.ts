// threw: copies the value by way of JSON, which does not know every value
export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  const copy = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  return new Promise((resolve) => {
    setTimeout(() => resolve(copy), ms);
  });
}
