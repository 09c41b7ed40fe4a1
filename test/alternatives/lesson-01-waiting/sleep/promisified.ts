// turns the callback-style timer into one with a promise
import { promisify } from 'node:util';

const wait = promisify(setTimeout);

export async function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  await wait(ms);
  return value;
}
