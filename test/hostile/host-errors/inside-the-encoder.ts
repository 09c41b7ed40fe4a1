// tries to fill the stack while the host looks at a value
// status: failed
import { exhaust } from './escape.js';

export async function inTurn(names) {
  let depth = 0;
  const dive = () => {
    depth += 1;
    return dive();
  };
  const value = { get a() { return dive(); }, get b() { exhaust(() => console.log('deep'), 'in a getter'); return depth; } };
  let nested = [];
  for (let i = 0; i < 100_000; i += 1) nested = [nested];
  return [value, nested, names];
}
