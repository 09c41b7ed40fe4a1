// a sleep for each mirror, all of them aborted in the end
import { setTimeout as sleep } from 'node:timers/promises';

class NoAnswer extends AggregateError {
  override name = 'NoAnswer';
}

export async function firstAnswer<T>(mirrors: readonly (() => Promise<T>)[], ms: number): Promise<T> {
  const over = new AbortController();
  const late = async (): Promise<never> => {
    await sleep(ms, undefined, { signal: over.signal });
    throw new DOMException('late', 'TimeoutError');
  };
  try {
    return await Promise.any(mirrors.map((mirror) => Promise.race([new Promise<T>((done) => done(mirror())), late()])));
  } catch (error) {
    throw new NoAnswer((error as AggregateError).errors);
  } finally {
    over.abort();
  }
}
