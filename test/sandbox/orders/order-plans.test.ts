import { expect, it } from 'vitest';
import { orderPlans } from '../../../grader/sandbox/orders/order-plans.js';

/** Plays all plans for calls that are all under way from the start, and gives the orders in which they ended. */
function ordersOf(calls: number, seed = 1): string[] {
  const plans = orderPlans(seed);
  const orders: string[] = [];
  let picked = { choices: [] as number[], widths: [] as number[] };
  for (let next = plans.next(picked); next.done !== true; next = plans.next(picked)) {
    const left = Array.from({ length: calls }, (_, call) => 'ABCDEFGHIJ'.charAt(call));
    const widths = left.map((_, ended) => calls - ended);
    const choices = widths.map((width, at) => Math.min(next.value[at] ?? 0, width - 1));
    orders.push(choices.map((choice) => left.splice(choice, 1)[0]).join(''));
    picked = { choices, widths };
  }
  return orders;
}

it.each([
  [1, 1],
  [2, 2],
  [3, 6],
  [5, 120],
])('tries every order of %i calls, each once', (calls, count) => {
  const orders = ordersOf(calls);
  expect(orders).toHaveLength(count);
  expect(new Set(orders).size).toBe(count);
});

it('begins with first in, first out', () => {
  expect(ordersOf(4)[0]).toBe('ABCD');
});

it('tries a sample of more, with those that break things most often in it', () => {
  const orders = ordersOf(6);
  expect(orders.length).toBeGreaterThan(200);
  for (const order of ['ABCDEF', 'FEDCBA', 'BCDEFA', 'FABCDE', 'BACDEF', 'ABCDFE']) expect(orders).toContain(order);
});

it('draws the sample from the seed', () => {
  expect(ordersOf(7, 1)).toEqual(ordersOf(7, 1));
  expect(ordersOf(7, 1)).not.toEqual(ordersOf(7, 2));
});
