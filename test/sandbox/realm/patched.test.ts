import { describe, expect, it } from 'vitest';
import { freshRealm } from './fresh-realm.js';

/** Replaces every method of the built-in classes by one that throws, and tells which was called. */
const PATCH = `globalThis.called = []; const { ownKeys, getOwnPropertyDescriptor, defineProperty } = Reflect; const push = [].push.bind(called); const text = String;
  const owners = { Reflect, Object, Array, Promise, Symbol, Math, Number, String, JSON };
  for (const name of ['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'Promise', 'Map', 'Set', 'WeakMap', 'Error', 'RegExp', 'Date', 'BigInt']) owners[name + '.prototype'] = globalThis[name].prototype;
  owners.arrayIterator = [][Symbol.iterator]().__proto__;
  for (const owner in owners) { const keys = ownKeys(owners[owner]); for (let i = 0; i < keys.length; i += 1) { const key = keys[i];
    const d = getOwnPropertyDescriptor(owners[owner], key);
    if (d.configurable && typeof d.value === 'function' && key !== 'constructor') defineProperty(owners[owner], key, { value() { push(owner + '.' + text(key)); throw 'patched'; } });
  } }`;

describe('a submission that patches every built-in', () => {
  it.each([
    [
      'timers',
      `setTimeout(f, 1, 'a'); const t = setInterval(f, 1); t.unref().ref().refresh(); +t; clearTimeout(t); clearImmediate(setImmediate(f)); setTimeout(f, 1).close()`,
    ],
    ['turns', `queueMicrotask(f); process.nextTick(f, 1, 2)`],
    [
      'the clock',
      `Date.now(); new Date(); new Date(5, 1); Date.UTC(1, 2); performance.now(); process.hrtime(); process.hrtime.bigint(); process.uptime()`,
    ],
    [
      'plain output',
      `console.log('a', 1, null, undefined, true, 5n); console.error('b'); console.group('g'); console.log('c\\nd'); console.groupEnd(); console.count(); console.time('x'); console.timeEnd('x'); process.stdout.write('x\\n'); console.assert(false, 'x'); process.emitWarning('x')`,
    ],
    ['Atomics', `Atomics.wait(cells, 0, 0, 5); Atomics.notify(cells, 0)`],
    [
      'refusals',
      `for (let i = 0; i < 3; i += 1) try { setTimeout([5, {}, Symbol.iterator][i]); } catch (e) { e.code; e.stack; e.message; }`,
    ],
    ['stacks', `try { null.x } catch (e) { e.stack }`],
    ['an exit', `try { process.exit(1) } catch {}`],
  ])('is not heard of by %s, which work as before', async (_what, code) => {
    const { run, clock } = freshRealm();
    const cells = `const cells = new Int32Array(new SharedArrayBuffer(4)); const f = () => { ran += 1; }; globalThis.ran = 0; let ran = 0;`;
    run(`${cells} ${PATCH} ${code}; 0`);
    await clock.run();
    expect(JSON.stringify(run('called'))).toBe('[]');
  });

  it('would be heard of otherwise', () => {
    const { run } = freshRealm();
    run(`${PATCH} try { [1].map(() => 1) } catch {}`);
    expect(JSON.stringify(run('called'))).toBe('["Array.prototype.map"]');
  });
});
