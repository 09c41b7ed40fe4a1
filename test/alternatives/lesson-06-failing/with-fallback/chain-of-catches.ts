// catch after catch
export function withFallback<T>(primary: () => Promise<T>, backup: () => Promise<T>): Promise<T> {
  const run = async (source: () => Promise<T>) => source();
  return run(primary).catch((first: unknown) =>
    run(backup).catch((second: unknown) => {
      throw new AggregateError([first, second], 'no source left');
    }),
  );
}
