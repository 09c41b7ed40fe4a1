// lets setTimeout pass the value on to the resolver as an extra argument
export const sleep = <T>(ms: number, value?: T): Promise<T | undefined> =>
  new Promise<T | undefined>((resolve) => void setTimeout(resolve, ms, value));
