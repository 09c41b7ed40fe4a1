// tries to run code while nobody looks, when its garbage is collected
// status: failed
import { escapeBy } from './escape.js';

const registry = new FinalizationRegistry((held) => {
  escapeBy([held, new Error('late')], 'registry');
  held.ask?.('late').catch(() => undefined);
  console.log('forged: late');
  throw new Error('in the next exercise');
});

export async function inTurn(names, ask) {
  for (let i = 0; i < 50_000; i += 1) registry.register({ i, big: new Array(20).fill(i) }, { ask });
  const kept = [];
  for (let i = 0; i < 40; i += 1) kept.push(new Array(100_000).fill(i));
  return [names, new WeakRef(kept)];
}
