// never-called: looks afterwards whether there was a truthy error
export async function withFallback(primary: () => Promise<any>, backup: () => Promise<any>): Promise<any> {
  let result: any;
  let failure: unknown;
  try {
    result = await primary();
  } catch (error) {
    failure = error;
  }
  if (!failure) return result;
  try {
    return await backup();
  } catch (error) {
    throw new AggregateError([failure, error], 'both have failed');
  }
}
