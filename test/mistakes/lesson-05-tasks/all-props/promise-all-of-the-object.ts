// threw: hands the object to Promise.all as it is
export async function allProps(record: object): Promise<object> {
  return Promise.all(record as Iterable<unknown>);
}
