/** What a hostile file prints when it has got hold of the host; the test looks for it in the whole result. */
const MARK = 'MEANWHILE-ESCAPED';

/** Whether code can be made from text with whatever makes functions like this one: in the realm it cannot. */
function makesCode(fn) {
  try {
    return typeof fn.constructor('return this')() === 'object';
  } catch {
    return false;
  }
}

/** Follows properties, prototypes and constructors from a value, and tells when one of them belongs to the host. */
export function escapeBy(value, way = 'value') {
  const seen = new Set();
  const follow = (next, path, depth) => {
    if ((typeof next !== 'object' || next === null) && typeof next !== 'function') return;
    if (seen.has(next) || depth > 6 || seen.size > 3_000) return;
    seen.add(next);
    if (typeof next === 'function' && makesCode(next)) console.log(`${MARK} by ${path}`);
    try {
      follow(Object.getPrototypeOf(next), `${path}.__proto__`, depth + 1);
      for (const key of Reflect.ownKeys(next)) {
        const property = Object.getOwnPropertyDescriptor(next, key);
        for (const part of [property?.value, property?.get, property?.set]) follow(part, `${path}.${String(key)}`, depth + 1);
      }
    } catch {
      // What may not be looked at is no way out.
    }
  };
  follow(value, way, 0);
}

/** Calls a function with less and less room on the stack, and follows every error that comes out. */
export function exhaust(call, way) {
  const errors = new Map();
  const dive = (left) => {
    if (left === 0) {
      try {
        call();
      } catch (error) {
        errors.set(`${error?.constructor?.name} ${String(error?.message).slice(0, 30)}`, error);
      }
      return;
    }
    dive(left - 1);
  };
  const deepest = measure();
  for (let room = 0; room < 400; room += 2) {
    try {
      dive(Math.max(0, deepest - room));
    } catch (error) {
      errors.set(`own ${error?.constructor?.name}`, error);
    }
  }
  for (const [text, error] of errors) escapeBy(error, `${way}: ${text}`);
}

function measure() {
  let depth = 0;
  const dive = () => {
    depth += 1;
    dive();
  };
  try {
    dive();
  } catch {
    // The depth is what was wanted.
  }
  return depth;
}
