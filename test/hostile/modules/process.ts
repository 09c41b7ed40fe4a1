// tries to find the host behind node:process and the other modules that stand for globals
// status: failed
import * as ofConsole from 'node:console';
import * as ofCrypto from 'node:crypto';
import * as ofProcess from 'node:process';
import * as ofStreams from 'node:stream/web';
import { escapeBy } from './escape.js';

const FORBIDDEN = ['binding', 'dlopen', 'getBuiltinModule', 'kill', 'mainModule', 'openStdin', 'report', 'stdin'];

export async function inTurn(names) {
  for (const wanted of [ofConsole, ofCrypto, ofProcess, ofStreams]) {
    for (const key of Object.keys(wanted)) escapeBy(wanted[key], key);
  }
  for (const name of FORBIDDEN) {
    if (ofProcess.default[name] !== undefined || ofProcess[name] !== undefined) console.log('MEANWHILE-ESCAPED by', name);
  }
  if (ofProcess.default !== process) console.log('MEANWHILE-ESCAPED by another process');
  const bytes = new Uint8Array(1);
  try {
    ofCrypto.getRandomValues(new Proxy(bytes, {}));
  } catch (error) {
    escapeBy(error, 'the error of getRandomValues');
  }
  const reader = new ofStreams.ReadableStream({ start: (controller) => escapeBy(controller, 'controller') }).getReader();
  escapeBy(reader, 'reader');
  return names;
}
