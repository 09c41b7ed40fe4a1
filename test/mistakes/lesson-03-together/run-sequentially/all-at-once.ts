// started-too-early: Promise.all starts every task at once
export async function runSequentially<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return Promise.all(tasks.map((task) => task()));
}
