import type { TestContext } from '@vitest/runner';
import { waitFor } from './wait-for.js';

type Expect = TestContext['expect'];
type Matcher = (...args: unknown[]) => unknown;

/** `expect.poll(fn).toBe(…)`: asks again until the matcher holds, or the time is over. Its times are in ms. */
export function createPoll(expect: Expect): Expect['poll'] {
  const poll = (fn: () => unknown, { interval = 50, timeout = 1_000, message = '' } = {}) =>
    chain((use) =>
      waitFor(
        async () => {
          await use(expect(await fn(), message));
        },
        { interval, timeout, advances: false },
      ),
    );
  return poll as unknown as Expect['poll'];
}

/** Every matcher of an assertion that is made anew each time it is asked; `not` is a step on the way to one. */
function chain(
  attempt: (use: (assertion: unknown) => unknown) => Promise<unknown>,
  path: readonly string[] = [],
): object {
  const call: Matcher = (...args) =>
    attempt((assertion) => {
      const [matcher = '', ...before] = path.toReversed();
      const target = before.reduceRight(
        (from: unknown, name) => Reflect.get(from as object, name) as unknown,
        assertion,
      );
      return Reflect.apply(Reflect.get(target as object, matcher) as Matcher, target, args) as unknown;
    });
  return new Proxy(call, {
    get: (_target, name) => (typeof name === 'string' && name !== 'then' ? chain(attempt, [...path, name]) : undefined),
  });
}
