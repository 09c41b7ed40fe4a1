// a chain of then
export function exerciseName(first: () => Promise<number>, second: () => Promise<number>): Promise<number> {
  return Promise.all([first(), second()]).then(([a, b]) => a + b);
}
