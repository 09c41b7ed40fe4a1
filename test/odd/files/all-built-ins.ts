// every built-in module that is allowed
// exercise: in-turn
import assert from 'node:assert';
import strict from 'assert/strict';
import console from 'node:console';
import { randomInt } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { performance } from 'perf_hooks';
import { nextTick } from 'node:process';
import { ReadableStream } from 'node:stream/web';
import * as timers from 'node:timers';
import { setTimeout as sleep } from 'timers/promises';
import { inspect, promisify } from 'node:util';

export async function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  assert.ok(performance.now() > 0);
  strict.equal(inspect([1]), '[ 1 ]');
  const emitter = new EventEmitter();
  timers.setImmediate(() => emitter.emit('go', 1));
  assert.deepEqual(await once(emitter, 'go'), [1]);
  assert.equal(typeof promisify(setTimeout), 'function');
  assert.equal(typeof sleep, 'function');
  assert.equal(typeof console.log, 'function');
  assert.equal(randomInt(1), 0);
  await new Promise<void>((resolve) => nextTick(resolve));
  const stream = new ReadableStream({ start: (c) => (c.enqueue('a'), c.close()) });
  for await (const chunk of stream) assert.equal(chunk, 'a');
  const answers: string[] = [];
  for (const name of names) answers.push(await ask(name));
  return answers;
}
