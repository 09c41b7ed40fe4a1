/** Does two jobs at the same time and adds what they give. */
export async function exerciseName(first: () => Promise<number>, second: () => Promise<number>): Promise<number> {
  const [a, b] = await Promise.all([first(), second()]);
  return a + b;
}
