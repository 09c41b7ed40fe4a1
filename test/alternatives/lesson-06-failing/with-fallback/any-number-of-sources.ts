// recursion over a list of sources, each started inside a promise
export function withFallback(...sources: (() => Promise<any>)[]): Promise<any> {
  const ask = (place: number, errors: unknown[]): Promise<any> => {
    const source = sources[place];
    if (source === undefined) return Promise.reject(new AggregateError(errors, 'no source is left'));
    return new Promise((resolve) => resolve(source())).catch((error: unknown) => ask(place + 1, [...errors, error]));
  };
  return ask(0, []);
}
