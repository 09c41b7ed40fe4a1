import { PassThrough } from 'node:stream';
import { emitKeypressEvents } from 'node:readline';
import { expect, it } from 'vitest';
import { keyName } from '../../../grader/watch/terminal/key-name.js';
import type { Keypress } from '../../../grader/watch/terminal/key-name.js';

it.each([
  ['h', 'h'],
  ['H', 'h'],
  ['?', '?'],
  [' ', 'space'],
  ['\r', 'enter'],
  ['\u001B[A', 'up'],
  ['\u001B[6~', 'pagedown'],
  ['\u0003', 'ctrl-c'],
  ['\u001A', 'ctrl-z'],
  ['\u001Bh', ''],
  ['é', 'é'],
])('names what the terminal sends: %j is %j', (sent, name) => {
  const input = new PassThrough();
  const keys: string[] = [];
  emitKeypressEvents(input);
  input.on('keypress', (text: string | undefined, key: Keypress) => keys.push(keyName(text, key)));
  input.emit('data', Buffer.from(sent));
  expect(keys).toEqual([name]);
});
