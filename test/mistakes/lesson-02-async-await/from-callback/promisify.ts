// wrong-value: promisify of node:util takes a falsy error for no error
import { promisify } from 'node:util';

type Callback<T> = (done: (error: unknown, value?: T) => void) => void;

export function fromCallback<T>(fn: Callback<T>): Promise<T> {
  return promisify(fn)() as Promise<T>;
}
