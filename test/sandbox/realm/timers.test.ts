import { describe, expect, it } from 'vitest';
import { behavesAsInNode } from './both.js';
import { freshRealm } from './fresh-realm.js';

const caught = (call: string) =>
  `try { ${call}; return 'nothing' } catch (e) { return [e.name, e.code, e.message, String(e)] }`;

describe('timers behave as in Node', () => {
  behavesAsInNode([
    [
      'a delay of 0 ms is one of 1 ms',
      `const order = []; const push = (x) => () => order.push(x);
       await new Promise((done) => { setTimeout(push('one'), 1); setTimeout(push('zero'), 0); setTimeout(done, 3); }); return order;`,
    ],
    [
      'further arguments are handed on',
      `return new Promise((done) => setTimeout((...args) => done(args), 1, 'a', 2, null));`,
    ],
    [
      'an interval goes on until it is cleared from within',
      `let n = 0; return new Promise((done) => { const t = setInterval(() => { n += 1; if (n === 3) { clearInterval(t); done(n); } }, 1); });`,
    ],
    [
      'the receiver of a callback is its timer',
      `return new Promise((done) => { const t = setTimeout(function () { done(this === t); }, 1); });`,
    ],
    [
      'a timer is cleared by its object, its number, or the text of that',
      `let rung = 0; const ring = () => { rung += 1; }; const [a, b, c] = [setTimeout(ring, 1), setTimeout(ring, 1), setTimeout(ring, 1)];
       clearTimeout(a); clearInterval(+b); clearTimeout(String(+c)); await new Promise((done) => setTimeout(done, 3)); return rung;`,
    ],
    [
      'clearing what is no timer does no harm',
      `for (const x of [undefined, null, 0, -1, NaN, 'x', '', {}, [], () => 1, Symbol.iterator, 1n, true]) { clearTimeout(x); clearInterval(x); } return 'unharmed';`,
    ],
    ['a callback that is no function is refused', caught('setTimeout("alert()", 1)')],
    ['an object is named in the refusal', caught('setInterval(new Map(), 1)')],
    ['an object without a class is named too', caught('setImmediate(Object.create(null))')],
    ['a missing callback is refused', caught('queueMicrotask()')],
    ['a tick wants a function', caught('process.nextTick(null)')],
    ['a BigInt is no delay', `try { setTimeout(() => {}, 5n) } catch (e) { return e.name }`],
    [
      'a timer says whether it holds the program',
      `const t = setTimeout(() => {}, 1); const i = setImmediate(() => {}); const all = [t.hasRef(), t.unref() === t, t.hasRef(), t.ref().hasRef(), i.hasRef(), i.unref().hasRef()];
       clearTimeout(t); clearImmediate(i); return all;`,
    ],
    [
      'close and dispose clear it',
      `let rung = 0; const a = setTimeout(() => { rung += 1; }, 1); const b = setInterval(() => { rung += 1; }, 1); const c = setImmediate(() => { rung += 1; });
       const same = a.close() === a; b[Symbol.dispose](); c[Symbol.dispose](); await new Promise((done) => setTimeout(done, 3)); return [same, rung];`,
    ],
    [
      'refresh sets a timer anew that has rung',
      `let rung = 0; return new Promise((done) => { const t = setTimeout(() => { rung += 1; if (rung === 1) t.refresh(); else done([rung, t.refresh() === t]); clearTimeout(rung === 2 ? t : null); }, 1); });`,
    ],
    [
      'refresh does not bring a cleared timer back',
      `let rung = 0; const t = setTimeout(() => { rung += 1; }, 1); clearTimeout(t); t.refresh(); await new Promise((done) => setTimeout(done, 3)); return rung;`,
    ],
    [
      'ticks come before microtasks, microtasks before immediates',
      `const order = []; setImmediate(() => order.push('immediate'));
       await new Promise((done) => setImmediate(() => { Promise.resolve().then(() => order.push('microtask')); queueMicrotask(() => order.push('queued')); process.nextTick((x) => order.push(x), 'tick'); setImmediate(done); }));
       return order;`,
    ],
    [
      'a timer is a number when it is used as one',
      `const t = setTimeout(() => {}, 1); const n = +t; clearTimeout(t); return [typeof n, n > 0, Number(\`\${t}\`) === n, +t === n];`,
    ],
    [
      'the functions are described as in Node',
      `return [setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate, queueMicrotask].map((f) => [f.name, typeof f, Object.getOwnPropertyDescriptor(globalThis, f.name).enumerable, Object.getOwnPropertyDescriptor(globalThis, f.name).writable]);`,
    ],
  ]);
});

describe('timers in virtual time', () => {
  it('wait for exactly as long as they were told, however long', async () => {
    const { runAsync } = freshRealm();
    const body =
      'const start = Date.now(); await new Promise((done) => setTimeout(done, 9e8)); return Date.now() - start;';
    expect(await runAsync(body)).toBe(9e8);
  });

  it('ring with nobody to hold them only as long as another holds the program', async () => {
    const { runAsync } = freshRealm();
    const body = `const rung = []; setTimeout(() => rung.push('unheld, early'), 10).unref(); setTimeout(() => rung.push('unheld, late'), 30).unref();
      await new Promise((done) => setTimeout(done, 20)); return rung.join();`;
    expect(await runAsync(body)).toBe('unheld, early');
  });

  it('cannot be cleared by numbers that a submission guesses, so that those of the scenario are safe', async () => {
    const { clock, run } = freshRealm();
    let rung = false;
    clock.bridge.setTimer(5, false, () => (rung = true));
    run('for (let n = 0; n < 10_000; n += 1) { clearTimeout(n); clearTimeout(String(n)); clearImmediate(n); }');
    await clock.run();
    expect(rung).toBe(true);
  });

  it('tell of a callback that throws, and go on', async () => {
    const { clock, run } = freshRealm();
    run(`setTimeout(() => { throw new Error('one'); }, 1); setImmediate(() => { throw new Error('two'); });
      queueMicrotask(() => { throw new Error('three'); }); process.nextTick(() => { throw new Error('four'); });`);
    await clock.run();
    const messages = clock.uncaught.map((error) => (error as Error).message);
    expect(messages.sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('warn of a delay that is too long, which Node takes for 1 ms', async () => {
    const { clock, runAsync } = freshRealm();
    const body =
      'const start = Date.now(); await new Promise((done) => setTimeout(done, 2 ** 31)); return Date.now() - start;';
    expect(await runAsync(body)).toBe(1);
    const text =
      '(node) TimeoutOverflowWarning: 2147483648 does not fit into a 32-bit signed integer.\nTimeout duration was set to 1.';
    expect(clock.printed).toEqual([['error', text]]);
  });

  it('are not made by hand', () => {
    const { run } = freshRealm();
    expect(() => run('new (setTimeout(() => {}, 1).constructor)()')).toThrow('Illegal constructor');
    expect(() => run('new (setImmediate(() => {}).constructor)()')).toThrow('Illegal constructor');
  });
});
