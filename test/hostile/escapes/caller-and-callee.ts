// tries to walk up the stack by caller and callee
// status: failed
import { escapeBy } from './escape.js';

function walk() {
  const found = [];
  for (const read of [() => walk.caller, () => walk.arguments, () => arguments.callee, () => arguments.callee.caller, () => inTurn.caller]) {
    try {
      found.push(read());
    } catch (error) {
      found.push(error);
    }
  }
  return found;
}

export async function inTurn(names, ask) {
  escapeBy(walk(), 'walk');
  ask({ toString: walk, valueOf: walk }).catch(() => undefined);
  [1].map(walk);
  JSON.stringify({ toJSON: () => escapeBy(walk(), 'toJSON') });
  return names;
}
