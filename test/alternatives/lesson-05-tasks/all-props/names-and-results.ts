// a list of names and a list of results, put together by their places
export async function allProps(record: object): Promise<object> {
  const names = Object.keys(record);
  const results: unknown[] = await Promise.all(Object.values(record));
  return names.reduce((all, name, index) => ({ ...all, [name]: results[index] }), {});
}
