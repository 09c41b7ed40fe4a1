// wrong-value: takes it for granted that numbers are whole
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function add(a: number, b: number) {
  await sleep(100);
  return (a + b) | 0;
}

export async function totalOf(pairs: readonly (readonly [number, number])[]) {
  let total = 0;
  for (const [a, b] of pairs) total += await add(a, b);
  return total;
}
