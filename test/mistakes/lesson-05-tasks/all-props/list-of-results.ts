// wrong-value: gives the results as a list
export async function allProps(record: object): Promise<unknown> {
  return Promise.all(Object.values(record));
}
