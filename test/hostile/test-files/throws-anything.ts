// tries to hand the grader something that bites when it is read
// status: failed
// earns: 1
import { test } from 'vitest';

const bites = () => {
  throw bites;
};
const trap = new Proxy(function () {}, new Proxy({}, { get: () => bites }));
const error = Object.defineProperties(new Error('x'), Object.fromEntries(['message', 'stack', 'name', 'cause', 'diff', 'actual', 'expected', 'toJSON', 'constructor'].map((key) => [key, { get: bites }])));
const things = { trap, error, bites, nothing: null, missing: undefined, symbol: Symbol('s'), big: 1n, bare: Object.create(null), numbers: { message: 1, stack: 2 }, objects: { message: { toString: bites }, stack: { toString: bites } } };

for (const [name, thing] of Object.entries(things)) {
  test(name, () => {
    throw thing;
  });
  test(`${name} later`, () => Promise.reject(thing));
}
