import { describe, expect, it } from 'vitest';
import { behavesAsInNode } from './both.js';
import { freshRealm } from './fresh-realm.js';

describe('console prints as in Node', () => {
  behavesAsInNode([
    [
      'plain values',
      `console.log('a', 1, -0, true, null, undefined, 5n, 1e21, ''); console.log(); console.log('100%'); return 1;`,
    ],
    [
      'objects',
      `console.log({ a: [1, 'x', { b: { c: {} } }] }, [1, , 3], new Map([[{ k: 1 }, 'v']]), [undefined, null], Symbol('s'), () => 1, class A {}); return 1;`,
    ],
    [
      'errors by their stacks',
      `class Mine extends Error { name = 'Mine'; } const e = new Mine('gone'); e.stack = 'Mine: gone\\n    at here'; console.log(e, { e }); return 1;`,
    ],
    [
      'templates',
      `console.log('%s is %d years and %i, %f, %j %o %O %c.', 'Bob', 42.5, 42.5, '1.5', { a: 1 }, [1], { b: 2 }, 'css', 'rest'); return 1;`,
    ],
    [
      'long arrays',
      `console.log(Array.from({ length: 150 }, (_, i) => i)); console.log('x'.repeat(200).split('')); return 1;`,
    ],
    [
      'groups',
      `console.group('G'); console.log('one\\ntwo'); console.group(); console.warn({ a: 1 }); console.groupEnd(); console.info('back'); console.groupEnd(); console.groupEnd(); console.log('out'); return 1;`,
    ],
    [
      'counters',
      `console.count(); console.count('a'); console.count('a'); console.countReset('a'); console.count('a'); return 1;`,
    ],
    ['assertions', `console.assert(true, 'no'); console.assert(false, 'yes %s', 'x'); console.assert(0); return 1;`],
    [
      'dir',
      `console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }); console.dir({ a: { b: { c: { d: 1 } } } }); return 1;`,
    ],
    ['tables of what is no table', `console.table(5); console.table('x'); return 1;`],
    ['weird but harmless', `console.log(Object.create(null), [new Date(0)], new (class extends Map {})()); return 1;`],
  ]);

  it('draws tables', () => {
    const { run, clock } = freshRealm();
    run(
      `console.table([{ a: 1, b: 'x' }, { a: 2, c: true }, 5]); console.table(new Map([['k', 1]])); console.table([{ a: 1, b: 2 }], ['b'])`,
    );
    expect(clock.printed.map(([, text]) => `\n${text}`).join('')).toMatchInlineSnapshot(`
      "
      ┌─────────┬───┬─────┬──────┬────────┐
      │ (index) │ a │ b   │ c    │ Values │
      ├─────────┼───┼─────┼──────┼────────┤
      │ 0       │ 1 │ 'x' │      │        │
      │ 1       │ 2 │     │ true │        │
      │ 2       │   │     │      │ 5      │
      └─────────┴───┴─────┴──────┴────────┘
      ┌───────────────────┬─────┬────────┐
      │ (iteration index) │ Key │ Values │
      ├───────────────────┼─────┼────────┤
      │ 0                 │ 'k' │ 1      │
      └───────────────────┴─────┴────────┘
      ┌─────────┬───┐
      │ (index) │ b │
      ├─────────┼───┤
      │ 0       │ 2 │
      └─────────┴───┘"
    `);
  });

  it('measures in virtual time', async () => {
    const { runAsync, clock } = freshRealm();
    const wait = (ms: number) => `await new Promise((done) => setTimeout(done, ${ms}));`;
    await runAsync(`console.time(); ${wait(250)} console.timeLog('default', 'half'); ${wait(1250)} console.timeEnd();
      console.time('long'); ${wait(62_500)} console.timeLog('long'); ${wait(3_600_000)} console.timeEnd('long');`);
    expect(clock.printed.map(([, text]) => text)).toEqual([
      'default: 250ms half',
      'default: 1.500s',
      'long: 1:02.500 (m:ss.mmm)',
      'long: 1:01:02.500 (h:mm:ss.mmm)',
    ]);
  });

  it('warns of labels that are not there', () => {
    const { run, clock } = freshRealm();
    run(`console.timeEnd('x'); console.time('y'); console.time('y'); console.countReset('z')`);
    expect(clock.printed).toEqual([
      ['error', "(node) Warning: No such label 'x' for console.timeEnd()"],
      ['error', "(node) Warning: Label 'y' already exists for console.time()"],
      ['error', "(node) Warning: Count for 'z' does not exist"],
    ]);
  });

  it('traces with the frames of the submission alone', () => {
    const { run, clock } = freshRealm({ submissionFile: 'submission.js' });
    run(`function here() { console.trace('at %d', 5); }\nhere()`);
    expect(clock.printed).toEqual([
      ['error', 'Trace: at 5\n    at here (submission.js:1:41)\n    at submission.js:2:1'],
    ]);
  });

  it('shows what became of a promise when the host can tell', () => {
    const { run, clock } = freshRealm({ promiseDetails: (promise, tell) => tell(promise === stuck ? 0 : 1, 5) });
    const stuck = run('globalThis.stuck = new Promise(() => {}); stuck');
    run(`console.log(stuck, [Promise.resolve(5)], { deep: { deeper: { deepest: Promise.resolve(5) } } })`);
    expect(clock.printed[0]?.[1]).toBe(
      'Promise { <pending> } [ Promise { 5 } ] { deep: { deeper: { deepest: [Promise] } } }',
    );
  });
});

describe('process', () => {
  it('writes whole lines, and the rest when it is flushed', () => {
    const { run, clock, library } = freshRealm();
    run(
      `process.stdout.write('a'); process.stdout.write('b\\nc\\nd'); console.log('e'); process.stderr.write(new TextEncoder().encode('f'))`,
    );
    expect(clock.printed).toEqual([
      ['out', 'ab\nc'],
      ['out', 'de'],
    ]);
    library.flush();
    library.flush();
    expect(clock.printed.slice(2)).toEqual([['error', 'f']]);
  });

  it('calls back when it has written', async () => {
    expect(
      await freshRealm().runAsync(`return new Promise((done) => process.stdout.write('x\\n', () => done('written')))`),
    ).toBe('written');
  });

  it('is not ended by a submission, whose attempt is told even when it hides it', () => {
    const { run, clock } = freshRealm();
    const message = 'A submission may not end the process: take process.exit(0) out, and let the function return.';
    expect(run(`try { process.exit(0) } catch (e) { e.message }`)).toBe(message);
    expect((clock.uncaught[0] as Error).message).toBe(message);
    expect(() => run('process.abort()')).toThrow('process.abort()');
  });

  it('emits to its listeners', () => {
    const { run, loaded } = freshRealm();
    expect(loaded).toEqual([]);
    expect(
      run(
        `let n = 0; const same = process.on('x', (a) => { n += a; }).once('x', () => { n += 10; }) === process; process.emit('x', 1); process.emit('x', 1); [same, n, process.listenerCount('x')].join()`,
      ),
    ).toBe('true,12,1');
  });

  it('tells about itself', () => {
    const { run } = freshRealm();
    expect(
      run(
        `[process.version === 'v' + process.versions.node, process.platform, process.cwd(), process.argv.length, Object.keys(process.env).length, String(process)].join()`,
      ),
    ).toBe('true,linux,/,2,0,[object process]');
    expect(run('process.version')).toBe(process.version);
  });

  it('warns', () => {
    const { run, clock } = freshRealm();
    run(
      `process.emitWarning('careful'); process.emitWarning('old', 'DeprecationWarning'); process.emitWarning(new RangeError('far')); process.emitWarning('x', { type: 'Mine' })`,
    );
    expect(clock.printed.map(([, text]) => text)).toEqual([
      '(node) Warning: careful',
      '(node) DeprecationWarning: old',
      '(node) RangeError: far',
      '(node) Mine: x',
    ]);
  });
});
