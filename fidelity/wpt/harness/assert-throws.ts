import { assert } from './assert.js';
import { formatValue } from './format-value.js';

/** Checks what was thrown, or what a promise rejected with. */
type Check = (error: unknown, text: unknown) => void;

type Step = (error: unknown) => void;

const DOM_NAMES: Readonly<Record<string, number>> = {
  ...{ IndexSizeError: 1, HierarchyRequestError: 3, WrongDocumentError: 4, InvalidCharacterError: 5 },
  ...{ NoModificationAllowedError: 7, NotFoundError: 8, NotSupportedError: 9, InUseAttributeError: 10 },
  ...{ InvalidStateError: 11, SyntaxError: 12, InvalidModificationError: 13, NamespaceError: 14 },
  ...{ InvalidAccessError: 15, TypeMismatchError: 17, SecurityError: 18, NetworkError: 19, AbortError: 20 },
  ...{ URLMismatchError: 21, QuotaExceededError: 22, TimeoutError: 23, InvalidNodeTypeError: 24, DataCloneError: 25 },
};

/** Those of testharness.js on what is thrown, by their names there; the two without an ending are of 2019 and before. */
export const throwAssertions = {
  assert_throws_js: (type: unknown, run: () => unknown, text?: unknown) => throwing(run, isOfType(type), text),
  assert_throws_dom: (name: string | number, ...rest: unknown[]) => {
    const [run, text] = withoutConstructor(rest);
    throwing(run as () => unknown, isDom(name), text);
  },
  assert_throws_exactly: (wanted: unknown, run: () => unknown, text?: unknown) =>
    throwing(run, isExactly(wanted), text),
  assert_throws: (wanted: unknown, run: () => unknown, text?: unknown) => throwing(run, isLike(wanted), text),
  promise_rejects_js: (_test: unknown, type: unknown, promise: Promise<unknown>, text?: unknown) =>
    rejecting(promise, isOfType(type), text),
  promise_rejects_dom: (_test: unknown, name: string | number, ...rest: unknown[]) => {
    const [promise, text] = typeof rest[0] === 'function' ? rest.slice(1) : rest;
    return rejecting(promise as Promise<unknown>, isDom(name), text);
  },
  promise_rejects_exactly: (_test: unknown, wanted: unknown, promise: Promise<unknown>, text?: unknown) =>
    rejecting(promise, isExactly(wanted), text),
  promise_rejects: (_test: unknown, wanted: unknown, promise: Promise<unknown>, text?: unknown) =>
    rejecting(promise, isLike(wanted), text),
};

function throwing(run: () => unknown, check: Check, text: unknown): void {
  let thrown: { readonly error: unknown } | undefined;
  try {
    run();
  } catch (error) {
    thrown = { error };
  }
  assert(thrown !== undefined, 'it throws', text);
  check(thrown.error, text);
}

function rejecting(promise: Promise<unknown>, check: Check, text: unknown): Promise<void> {
  const passes: Step = (error) => check(error, text);
  return promise.then(() => assert(false, 'it rejects', text), passes);
}

/** A function may come before that which throws: the `DOMException` of another window. */
function withoutConstructor(rest: readonly unknown[]): readonly unknown[] {
  return typeof rest[1] === 'function' ? rest.slice(1) : rest;
}

function isExactly(wanted: unknown): Check {
  return (error, text) => assert(error === wanted, `${formatValue(wanted)}, got ${formatValue(error)}`, text);
}

function isOfType(type: unknown): Check {
  const { name } = type as { readonly name: string };
  return (error, text) => {
    const got = error as { readonly constructor: unknown; readonly name: unknown };
    assert(got.constructor === type && got.name === name, `a ${name}, got ${String(error)}`, text);
  };
}

/** @param given a name such as `AbortError`, the name of a constant such as `ABORT_ERR`, or its number */
function isDom(given: string | number): Check {
  const numbered = (name: string): boolean => DOM_NAMES[name] === given || toConstant(name) === given;
  const name = Object.keys(DOM_NAMES).find(numbered) ?? String(given);
  return (error, text) => {
    const got = error as DOMException;
    assert(got.constructor === DOMException && got.name === name, `a ${name}, got ${String(error)}`, text);
    assert(got.code === (DOM_NAMES[name] ?? 0), `the code of ${name}, got ${got.code}`, text);
  };
}

function toConstant(name: string): string {
  const words = name.replace(/Error$/, '').replaceAll(/([a-z])([A-Z])/g, '$1_$2');
  return `${words.toUpperCase()}_ERR`;
}

function isLike(wanted: unknown): Check {
  if (typeof wanted === 'string') return isDom(wanted);
  const name = (wanted as { readonly name?: unknown } | null)?.name;
  return (error, text) =>
    assert(name === undefined || (error as Error).name === name, `a ${String(name)}, got ${String(error)}`, text);
}
