// each property fills in its own result, and the promises are folded one into the next
export async function allProps(record: any): Promise<any> {
  const results: Record<string, unknown> = {};
  const fillIn = async (name: string): Promise<void> => {
    results[name] = await record[name];
  };
  await Object.keys(record).reduce<Promise<unknown>>((all, name) => Promise.all([all, fillIn(name)]), Promise.resolve());
  return results;
}
