// forgot-await: adds the promises and not what they give
export async function exerciseName(first: () => Promise<any>, second: () => Promise<any>): Promise<number> {
  return first() + second();
}
