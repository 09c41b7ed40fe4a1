import { describe, expect, it } from 'vitest';
import { behavesAsInNode } from './both.js';
import { freshRealm } from './fresh-realm.js';
import { START } from './manual-clock.js';

describe('Date is like the native one', () => {
  behavesAsInNode([
    [
      'name, length and methods',
      `return [Date.name, Date.length, Date.now.name, Date.now.length, Object.getOwnPropertyNames(Date).sort()];`,
    ],
    [
      'its own constructor',
      `return [Date.prototype.constructor === Date, new Date().constructor === Date, new Date(0) instanceof Date, Object.prototype.toString.call(new Date())];`,
    ],
    [
      'with parts',
      `return [new Date(2020, 1, 2, 3), new Date('2020-01-01'), new Date(5), new Date(new Date(7)), new Date(NaN).getTime()];`,
    ],
    [
      'called as a function',
      `return [typeof Date(), Date().length === new Date().toString().length, Date(0) === new Date(0).toString()];`,
    ],
    [
      'subclassed',
      `class Day extends Date { next() { return 1; } } const d = new Day(5); return [d instanceof Day, d instanceof Date, d.getTime(), d.next(), typeof new Day().getTime()];`,
    ],
    ['parse and UTC', `return [Date.parse('2020-01-01'), Date.UTC(2020, 1)];`],
    [
      'attributes',
      `return [Date, globalThis].map((o) => Object.getOwnPropertyDescriptors(o)).map((d) => [d.prototype, d.now, d.Date]).map((l) => l.map((d) => d && [d.writable, d.enumerable, d.configurable]));`,
    ],
    ['now is no constructor', `try { new Date.now(); } catch (e) { return e.name; }`],
  ]);
});

describe('what tells the time', () => {
  const elapsed = (expression: string) =>
    `const start = ${expression}; await new Promise((done) => setTimeout(done, 1234)); return Number(${expression} - start);`;

  it.each([
    ['Date.now', elapsed('Date.now()'), 1234],
    ['new Date', elapsed('new Date()'), 1234],
    ['Date as a function', elapsed('Date.parse(Date())'), 1000],
    ['performance.now', elapsed('performance.now()'), 1234],
    ['process.uptime', elapsed('Math.round(process.uptime() * 1000)'), 1234],
    ['process.hrtime.bigint', elapsed('process.hrtime.bigint()'), 1_234_000_000],
    ['Event.timeStamp', elapsed("new Event('x').timeStamp"), 1234],
    ['a class that extends Date', `class Day extends Date {} ${elapsed('new Day()')}`, 1234],
    ['what Reflect.construct makes', elapsed('Reflect.construct(Date, [])'), 1234],
  ])('%s is in virtual time', async (_name, body, wanted) => {
    expect(await freshRealm().runAsync(body)).toBe(wanted);
  });

  it('process.hrtime gives the difference to an earlier time', async () => {
    const body = `const start = process.hrtime(); await new Promise((done) => setTimeout(done, 2500)); return process.hrtime(start).join();`;
    expect(await freshRealm().runAsync(body)).toBe('2,500000000');
  });

  it('performance and Date agree, and performance.now is never 0', () => {
    const { run } = freshRealm();
    expect(run('performance.timeOrigin + performance.now() === Date.now()')).toBe(true);
    expect(run('performance.now()')).toBeGreaterThan(0);
    expect(run('Date.now()')).toBe(START);
  });

  it.each(['format()', 'formatToParts().map((part) => part.value).join("")', 'format.call(null, undefined)'])(
    'Intl.DateTimeFormat takes virtual time for a date that is left out: %s',
    (call) => {
      const { run } = freshRealm();
      expect(run(`new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).${call}`)).toBe(
        'January 1, 2030',
      );
      expect(run(`new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(0)`)).toBe(
        'January 1, 1970',
      );
      expect(run(`const f = new Intl.DateTimeFormat('en'); f.format === f.format`)).toBe(true);
    },
  );

  it('Temporal.Now is virtual where there is one', () => {
    const { run } = freshRealm();
    const { Temporal } = globalThis as { Temporal?: unknown };
    const told =
      run(`typeof Temporal === 'undefined' ? null : [Temporal.Now.instant().epochMilliseconds, Temporal.Now.plainDateISO('UTC').toString(),
      Temporal.Now.plainTimeISO('UTC').toString(), Temporal.Now.plainDateTimeISO('UTC').toString(), Temporal.Now.zonedDateTimeISO('UTC').epochMilliseconds].join()`);
    expect(told).toBe(Temporal === undefined ? null : `${START},2030-01-01,00:00:00,2030-01-01T00:00:00,${START}`);
  });
});

describe('performance.mark and measure', () => {
  it('write down virtual times', async () => {
    const body = `performance.mark('a'); await new Promise((done) => setTimeout(done, 100)); performance.mark('b', { detail: 1 });
      const m = performance.measure('m', 'a', 'b'); performance.clearMarks('a');
      return JSON.stringify([m.duration, performance.getEntries().map((e) => e.name), performance.getEntriesByName('b')[0].detail, performance.getEntriesByType('measure').length]);`;
    expect(await freshRealm().runAsync(body)).toBe('[100,["m","b"],1,1]');
  });

  it('refuse a mark that was never set', () => {
    expect(() => freshRealm().run(`performance.measure('m', 'none')`)).toThrow(
      'The "none" performance mark has not been set',
    );
  });
});

describe('Atomics', () => {
  const cells = 'const cells = new Int32Array(new SharedArrayBuffer(8));';

  it('wait holds the thread for its timeout', () => {
    const { run, clock } = freshRealm();
    expect(run(`${cells} const start = Date.now(); Atomics.wait(cells, 0, 0, 750) + (Date.now() - start)`)).toBe(
      'timed-out750',
    );
    expect(clock.blocked).toEqual([750]);
  });

  it('wait does not hold it when the value is another', () => {
    const { run, clock } = freshRealm();
    expect(run(`${cells} Atomics.wait(cells, 0, 5, 750)`)).toBe('not-equal');
    expect(clock.blocked).toEqual([]);
  });

  it('wait without a timeout says that it would never end', () => {
    expect(() => freshRealm().run(`${cells} Atomics.wait(cells, 0, 0)`)).toThrow('would wait for ever');
  });

  it('wait refuses memory that is not shared, as in Node', () => {
    expect(() => freshRealm().run(`Atomics.wait(new Int32Array(2), 0, 0, 1)`)).toThrow('is not a shared typed array');
  });

  it('waitAsync is woken by notify, in order, or by its timeout', async () => {
    const body = `${cells} const other = new Int32Array(cells.buffer, 4); const log = [];
      const wait = (name, ms, at = 0) => Atomics.waitAsync(cells, at, 0, ms).value.then((how) => log.push([name, how, Date.now() - start]));
      const start = Date.now(); setTimeout(() => {}, 500);
      wait('a', 300); wait('b'); wait('c', 900); wait('d', 100); wait('e', 100, 1);
      await new Promise((done) => setTimeout(done, 50)); log.push(Atomics.notify(cells, 0, 1)); log.push(Atomics.notify(other, 0));
      await new Promise((done) => setTimeout(done, 100)); log.push(Atomics.notify(cells, 0)); await null; return JSON.stringify(log);`;
    expect(JSON.parse((await freshRealm().runAsync(body)) as string)).toEqual([
      1,
      1,
      ['a', 'ok', 50],
      ['e', 'ok', 50],
      ['d', 'timed-out', 100],
      2,
      ['b', 'ok', 150],
      ['c', 'ok', 150],
    ]);
  });

  it('waitAsync answers at once where it need not wait', () => {
    const { run } = freshRealm();
    expect(run(`${cells} JSON.stringify([Atomics.waitAsync(cells, 0, 1), Atomics.waitAsync(cells, 0, 0, 0)])`)).toBe(
      '[{"async":false,"value":"not-equal"},{"async":false,"value":"timed-out"}]',
    );
  });
});
