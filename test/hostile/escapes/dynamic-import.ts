// tries to reach the host by import() and what it rejects with
// status: failed
import { escapeBy } from './escape.js';

export async function inTurn(names) {
  for (const name of ['fs', 'node:fs', './in-turn.js', 'data:text/javascript,export default process']) {
    await import(name).then(escapeBy, escapeBy);
  }
  return names;
}
