// tries to run code in the host by what the newest versions of the language know
// status: failed
import { escapeBy } from './escape.js';

const odd = { [Symbol.asyncIterator]() { return { next: () => ({ then: (...reactions) => escapeBy(reactions, 'next') }) }; } };

export async function inTurn(names, ask) {
  const ways = [
    () => Promise.try?.(() => { throw new Error('tried'); }),
    () => Promise.withResolvers?.(),
    () => Array.fromAsync?.([ask(names[0])], (value) => escapeBy(value, 'fromAsync')),
    () => void Array.fromAsync?.(odd),
    () => Iterator.from({ next: 1 }).toArray(),
    () => Iterator.from({ next() { throw new Error('next'); } }).map(escapeBy).toArray(),
    () => names.values().flatMap?.(() => [escapeBy]).toArray(),
    () => Object.groupBy?.(names, () => { throw new Error('grouped'); }),
    () => new Intl.DurationFormat('en').format({ days: -1, hours: 1 }),
    () => Intl.DateTimeFormat('no such locale'),
    () => globalThis.Temporal?.Instant.from('never'),
    () => structuredClone(ask, { transfer: [new ArrayBuffer(1)] }),
    () => new ArrayBuffer(1).transfer?.(-1),
    () => RegExp.escape?.(1),
    () => Uint8Array.fromBase64?.('%'),
    () => new DisposableStack().use(names),
    () => new SuppressedError(ask, names),
    () => [RegExp.input, RegExp['$&'], RegExp.$1, RegExp.leftContext].join('').includes('meanwhile:') && console.log('MEANWHILE-ESCAPED by RegExp'),
    () => new ShadowRealm().evaluate('globalThis'),
  ];
  for (const way of ways) {
    try {
      const given = way();
      escapeBy(given, String(way));
      escapeBy(await given, String(way));
    } catch (error) {
      escapeBy(error, String(way));
    }
  }
  return names;
}
