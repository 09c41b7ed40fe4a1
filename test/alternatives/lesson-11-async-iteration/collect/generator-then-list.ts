// a generator that maps, and a second loop that collects
async function* mapped<T, R>(source: AsyncIterable<T> | Iterable<T | Promise<T>>, map: (item: T) => R | Promise<R>) {
  for await (const item of source) yield await map(item);
}
export const collect = async (source: any, map: any) => {
  const list: unknown[] = [];
  for await (const result of mapped(source, map)) list[list.length] = result;
  return list;
};
