import { apply, defineProperty } from './natives.js';
import { asyncDispose, dispose } from './symbols.js';

const { getPrototypeOf } = Object;
const generator = function* () {
  yield 0;
};
const asyncGenerator = async function* () {
  yield await Promise.resolve(0);
};

/** `using` and `await using` take iterators as well: leaving the block calls `return`. V8 before Node 24 lacks that. */
export function installDisposableIterators(): void {
  install(prototypeOfAll(generator), dispose, function (this: Partial<Iterator<unknown>>) {
    this.return?.();
  });
  install(prototypeOfAll(asyncGenerator), asyncDispose, async function (this: Partial<AsyncIterator<unknown>>) {
    await this.return?.();
  });
}

function install(prototype: object, symbol: symbol, close: (this: object) => unknown): void {
  if (symbol in prototype) return;
  // A method without a prototype of its own, as built-in ones are.
  const method = {
    close(): unknown {
      return apply(close, this, []);
    },
  }.close;
  const name = symbol === dispose ? '[Symbol.dispose]' : '[Symbol.asyncDispose]';
  defineProperty(method, 'name', { value: name, configurable: true });
  defineProperty(prototype, symbol, { value: method, writable: true, enumerable: false, configurable: true });
}

/** What all generators of a kind and all built-in iterators inherit from. */
function prototypeOfAll(make: { readonly prototype: unknown }): object {
  return getPrototypeOf(getPrototypeOf(make.prototype)) as object;
}
