// never-called: takes the stages in the order in which they happen to stand in the object
export async function runPipelines(ids: readonly any[], stages: any): Promise<any[]> {
  return Promise.all(
    ids.map(async (id) => {
      let value = id;
      for (const name in stages) value = await stages[name](value);
      return value;
    }),
  );
}
