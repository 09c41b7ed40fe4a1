import { expect, it } from 'vitest';
import { scriptUnderTest } from './script-under-test.js';
import vm from 'node:vm';

/** Runs a strict program in a context whose built-ins are locked, and gives what it returns. */
function runLocked(body: string): unknown {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const { lockBuiltIns } = scriptUnderTest('lock-built-ins.ts').runInContext(context) as { lockBuiltIns: () => void };
  lockBuiltIns();
  return vm.runInContext(`(() => { 'use strict'; ${body} })()`, context);
}

it.each([
  ['Array.prototype.map = () => 1', "Cannot assign to read only property 'map'"],
  ['Promise.prototype.then = () => 1', 'A submission may not change what then does for everyone.'],
  ['Promise.all = () => 1', "Cannot assign to read only property 'all'"],
  ['globalThis.Promise = class {}', 'Cannot assign to read only property'],
  ['Object.defineProperty(Map.prototype, "get", { value: 1 })', 'Cannot redefine property: get'],
  ['Array.prototype[0] = 1', 'object is not extensible'],
  ['Object.prototype.x = 1', 'object is not extensible'],
  ['[][Symbol.iterator]().__proto__.next = () => 1', "Cannot assign to read only property 'next'"],
])('refuses %s', (change, message) => {
  expect(() => runLocked(change)).toThrow(message);
});

it.each([
  ['a then of its own on one promise', 'const p = Promise.resolve(); p.then = () => 7; return p.then();', 7],
  [
    'a class derived in the old way',
    'function Mine() {} Mine.prototype = Object.create(Promise.prototype); Mine.prototype.then = () => 7; return new Mine().then();',
    7,
  ],
  [
    'a class derived with its own methods',
    'class List extends Array { push() { return 7; } } return new List().push();',
    7,
  ],
  [
    'objects with any of the names',
    'const o = {}; o.toString = () => "7"; o.constructor = 1; o.map = 2; return Number(String(o));',
    7,
  ],
  [
    'everything to work as before',
    'return [3, 1, 2].map((x) => x + 1).sort().concat([...new Set([5])]).join("");',
    '2345',
  ],
])('allows %s', (_, body, value) => {
  expect(runLocked(body)).toBe(value);
});
