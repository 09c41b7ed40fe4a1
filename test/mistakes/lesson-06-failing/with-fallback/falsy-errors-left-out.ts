// wrong-value: leaves errors out that count as false
export async function withFallback(primary: () => Promise<any>, backup: () => Promise<any>): Promise<any> {
  try {
    return await primary();
  } catch (first) {
    try {
      return await backup();
    } catch (second) {
      throw new AggregateError([first, second].filter(Boolean), 'both have failed');
    }
  }
}
