// sequential-await: waits for the first job before it calls the second
export async function exerciseName(first: () => Promise<number>, second: () => Promise<number>): Promise<number> {
  return (await first()) + (await second());
}
