// wrong-time: looks twenty times a second whether all is there or something has failed
export async function allProps(record: any): Promise<any> {
  const results: Record<string, unknown> = {};
  const failures: unknown[] = [];
  let left = 0;
  for (const [name, value] of Object.entries<any>(record)) {
    left += 1;
    Promise.resolve(value).then(
      (result) => {
        results[name] = result;
        left -= 1;
      },
      (error: unknown) => failures.push(error),
    );
  }
  while (left > 0 && failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  if (failures.length > 0) throw failures[0];
  return results;
}
