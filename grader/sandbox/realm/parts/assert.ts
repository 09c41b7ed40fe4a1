import assert from 'assert';

/** `node:assert`. */
export function create() {
  return assert;
}
