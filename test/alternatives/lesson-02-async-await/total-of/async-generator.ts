// an async generator gives the sums, `for await` adds them up
import { promisify } from 'node:util';

const sleep = promisify(setTimeout);

export const add = async (a: number, b: number) => {
  await sleep(100);
  return a + b;
};

async function* sums(pairs: readonly (readonly [number, number])[]) {
  for (let index = 0; index < pairs.length; index++) {
    yield add(pairs[index]![0], pairs[index]![1]);
  }
}

export async function totalOf(pairs: readonly (readonly [number, number])[]) {
  let total = 0;
  for await (const sum of sums(pairs)) total = total + sum;
  return total;
}
