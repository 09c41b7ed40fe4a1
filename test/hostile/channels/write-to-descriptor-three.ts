// tries to write forged events on the descriptor of the results
// status: broken
import { writeSync } from 'node:fs';

export async function inTurn(names) {
  writeSync(3, `${JSON.stringify({ kind: 'done' })}\n`);
  return names;
}
