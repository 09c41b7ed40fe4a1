import { types } from 'node:util';

/** Whatever can be come by from one object of a realm, without calling what has side effects. */
export interface Reach {
  readonly path: string;
  readonly value: object;
}

/**
 * Goes through everything that can be reached from some objects: properties, what getters give, accessors themselves,
 * prototypes. Each is visited once.
 */
export function* reachableFrom(roots: Readonly<Record<string, unknown>>): Generator<Reach> {
  const seen = new Set<object>();
  const queue: { path: string; value: unknown }[] = Object.entries(roots).map(([path, value]) => ({ path, value }));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { path, value } = next;
    if (!isObject(value) || seen.has(value)) continue;
    seen.add(value);
    yield { path, value };
    queue.push({ path: `${path}.__proto__`, value: Object.getPrototypeOf(value) });
    for (const key of Reflect.ownKeys(value)) queue.push(...neighbors(value, key, `${path}.${String(key)}`));
  }
}

function neighbors(owner: object, key: string | symbol, path: string): { path: string; value: unknown }[] {
  const property = Object.getOwnPropertyDescriptor(owner, key);
  if (property === undefined) return [];
  if ('value' in property) return [{ path, value: property.value }];
  const { get, set } = property as { readonly get?: unknown; readonly set?: unknown };
  return [
    { path: `get ${path}`, value: get },
    { path: `set ${path}`, value: set },
    { path, value: attempt(() => Reflect.get(owner, key)) },
  ];
}

/** What a call gives or throws: either is in a submission's reach. */
function attempt(call: () => unknown): unknown {
  try {
    const given = call();
    // A getter may give a rejection: nobody is to be told of it.
    if (types.isPromise(given)) given.catch(() => undefined);
    return given;
  } catch (error) {
    return error;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
