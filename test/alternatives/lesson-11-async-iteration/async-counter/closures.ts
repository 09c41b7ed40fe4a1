// a function that makes an object of closures
export function AsyncCounter(this: any, start: number, end: number, ms: number) {
  let n = start;
  const self = {
    [Symbol.asyncIterator]: () => self,
    next: () =>
      n < end
        ? new Promise((r) => setTimeout(r, ms, { value: n++, done: false }))
        : Promise.resolve({ value: undefined, done: true }),
    return: () => {
      n = Infinity;
      return Promise.resolve({ value: undefined, done: true });
    },
  };
  return self;
}
