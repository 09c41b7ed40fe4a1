import { expect, it } from 'vitest';
import { inNextTurn } from '../../grader/sandbox/next-turn.js';

/** More turns than share a round of the real loop. */
const TURNS = 40;

it('what a turn leaves behind is over before the next turn, ticks first, however many there are', async () => {
  const seen: string[] = [];
  await new Promise<void>((resolve) => {
    const turn = (number: number): void => {
      seen.push(`turn ${number}`);
      queueMicrotask(() => {
        seen.push(`microtask ${number}`);
        if (number === TURNS) resolve();
        // Asked for late, it is still a turn of its own.
        else
          inNextTurn(() => {
            turn(number + 1);
          });
      });
      process.nextTick(() => seen.push(`tick ${number}`));
    };
    inNextTurn(() => {
      turn(1);
    });
  });
  const numbers = Array.from({ length: TURNS }, (_, index) => index + 1);
  expect(seen).toEqual(numbers.flatMap((number) => [`turn ${number}`, `tick ${number}`, `microtask ${number}`]));
});

it('turns that are asked for together come one after another, in their order', async () => {
  const seen: string[] = [];
  const numbers = Array.from({ length: TURNS }, (_, index) => index + 1);
  await Promise.all(
    numbers.map(
      (number) =>
        new Promise<void>((resolve) => {
          inNextTurn(() => {
            seen.push(`turn ${number}`);
            queueMicrotask(() => seen.push(`microtask ${number}`));
            resolve();
          });
        }),
    ),
  );
  expect(seen).toEqual(numbers.flatMap((number) => [`turn ${number}`, `microtask ${number}`]));
});
