// forgot-await: gives the list of promises back without waiting for them
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return tasks.map((task) => task()) as any;
}
