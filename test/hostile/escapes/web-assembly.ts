// tries to get an error, a promise or a function of the host out of WebAssembly
// status: failed
import { escapeBy } from './escape.js';

export async function inTurn(names) {
  const tiny = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  const ways = [
    () => WebAssembly.compile(tiny),
    () => WebAssembly.compile('text'),
    () => WebAssembly.instantiate(tiny, {}),
    () => WebAssembly.compileStreaming(tiny),
    () => WebAssembly.compileStreaming(Promise.resolve({ arrayBuffer: () => tiny })),
    () => WebAssembly.instantiateStreaming({ get body() { return escapeBy(new Error('seen')); } }, {}),
    () => WebAssembly.validate({}),
    () => new WebAssembly.Module(tiny),
    () => new WebAssembly.Instance({}),
    () => new WebAssembly.Memory({ initial: 2 ** 20 }),
    () => new WebAssembly.Memory({ initial: 1, maximum: 2 }).grow(5),
    () => new WebAssembly.Table({ initial: 1, element: 'anyfunc' }).set(0, names),
  ];
  for (const way of ways) {
    try {
      const promise = way();
      escapeBy(promise, String(way));
      escapeBy(await promise, String(way));
    } catch (error) {
      escapeBy(error, String(way));
    }
  }
  return names;
}
