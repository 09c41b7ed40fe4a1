// tries to find the host behind the global object
// status: failed
import { escapeBy } from './escape.js';

export async function inTurn(names) {
  let object = globalThis;
  while (object !== null) {
    escapeBy(object.constructor, 'global');
    object = Object.getPrototypeOf(object);
  }
  const sloppy = [].map.call([1], function () { return this; });
  escapeBy(sloppy, 'this');
  for (const name of ['module', 'exports', '__dirname', '__filename', 'Buffer', 'WebSocket', 'navigator', 'internalBinding', 'primordials', 'WebAssembly', 'ShadowRealm', 'gc', 'd8']) {
    if (globalThis[name] !== undefined) console.log('MEANWHILE-ESCAPED by', name);
  }
  escapeBy(fetch, 'fetch');
  await fetch('http://127.0.0.1/').then(
    () => console.log('MEANWHILE-ESCAPED by fetch'),
    (error) => escapeBy(error, 'the error of fetch'),
  );
  return names;
}
