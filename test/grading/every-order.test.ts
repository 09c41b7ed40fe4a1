import { describe, expect, it } from 'vitest';
import type { CheckResult, Result } from '../../grader/report/result.js';
import { runCli } from '../commands/run-cli.js';
import { temporaryKit } from '../kit/temporary-kit.js';

/** A kit with one exercise whose only check is to hold in every order, and a submission of it on a desk. */
async function raceKit(
  scenario: string,
  expectation: string,
  submission: string,
  more = `expect: [${expectation}],`,
): Promise<string> {
  return temporaryKit({
    'lessons/lesson-02-race/README.md': '# Races\n\n- [race](stubs/race.ts)\n',
    'lessons/lesson-02-race/stubs/race.ts': 'export function race(): unknown { throw new Error("not implemented"); }\n',
    'lessons/lesson-02-race/checks/race.ts': `import { check, exercise, logsInOrder, resolvesTo } from 'meanwhile';
      export default exercise({ title: 'Race', hints: [], checks: [
        check('holds in every order', { orders: 'every', scenario: async ({ submission, world, given }) => { ${scenario} }, ${more} }),
      ] });`,
    'desk/lesson-02-race/race.ts': submission,
  });
}

/** Grades a submission of one exercise whose only check is to hold in every order. */
async function gradeOrders(
  scenario: string,
  expectation: string,
  submission: string,
  flags = '',
  more?: string,
): Promise<CheckResult> {
  const root = await raceKit(scenario, expectation, submission, more);
  const { out } = await runCli(root, `grade 2 --in desk --json ${flags}`);
  const check = (JSON.parse(out) as Result).lessons[0]?.exercises[0]?.checks[0];
  if (check === undefined) throw new Error(out);
  return check;
}

const CALLS = 'const ask = (name) => world.operation({ label: name, ms: 10, gives: () => name });';

describe('an await between a check and an act is found', () => {
  const TRANSFER = `let balance = 100;
    const account = { read: world.operation({ label: 'read', ms: 10, gives: () => balance }),
      write: world.operation({ label: 'write', ms: 10, gives: (value) => { balance = value; } }) };
    await Promise.all([submission.race(account, 30), submission.race(account, 50)]);
    return balance;`;

  it('as a lost update', async () => {
    const check = await gradeOrders(
      TRANSFER,
      'resolvesTo(20)',
      'export const race = async (a, n) => { await a.write((await a.read()) - n); };',
    );
    expect(check).toMatchObject({ status: 'failed', orders: { tried: 6, failed: 6 } });
  });

  it('and holds behind a lock', async () => {
    const locked = `let last = Promise.resolve();
      export const race = (a, n) => (last = last.then(async () => a.write((await a.read()) - n)));`;
    expect(await gradeOrders(TRANSFER, 'resolvesTo(20)', locked)).toMatchObject({
      status: 'passed',
      orders: { tried: 1, failed: 0 },
    });
  });

  const SEARCH = `${CALLS} const shown = []; const search = submission.race((text) => shown.push(text));
    await Promise.all(['a', 'ab', 'abc'].map((text) => search(text, ask(text))));
    return shown.at(-1);`;

  it('as a stale answer that overwrites a newer one, and the plainest such order is shown', async () => {
    const check = await gradeOrders(
      SEARCH,
      "resolvesTo('abc')",
      'export const race = (show) => async (text, ask) => show(await ask());',
    );
    expect(check).toMatchObject({ status: 'failed', orders: { tried: 6, failed: 4, replay: '0.1' } });
    expect(check.diagnosis).toMatchObject({
      id: 'race',
      message: expect.stringContaining('here abc ended before ab, which had started earlier') as string,
    });
    expect(check.timeline.map(({ label, end }) => [label, end])).toEqual([
      ['a', 100],
      ['ab', 300],
      ['abc', 200],
    ]);
  });

  it('with a question about the cause where only a value is wrong, and with the error where one came out', async () => {
    const stale = 'export const race = (show) => async (text, ask) => show(await ask());';
    const wrong = await gradeOrders(SEARCH, "resolvesTo('abc')", stale);
    expect(wrong.diagnosis?.message).toMatch(/\. Does your code look at something before an `await`, and rely on it/);
    const fails = `const tasks = [world.failingTask('A', 10, world.error('A is down')), world.task('B', 10, 'b')];
      return submission.race(tasks);`;
    const first = 'export const race = (tasks) => Promise.race(tasks.map((task) => task()));';
    expect((await gradeOrders(fails, "resolvesTo('b')", first)).diagnosis).toMatchObject({
      id: 'race',
      message:
        "Whether this works depends on which call ends first: here they ended in the order in which they had started. It failed with Error('A is down'), the error of A. Catch it: 'b' is wanted here. A `try` around it helps only when the promise is awaited inside.",
    });
  });

  it('and the command that is shown replays just that order', async () => {
    const submission = 'export const race = (show) => async (text, ask) => show(await ask());';
    const root = await raceKit(SEARCH, "resolvesTo('abc')", submission);
    const { out } = await runCli(root, 'grade 2 --in desk --seed 5');
    expect(out).toContain('It fails in 4 of the 6 orders');
    const command = /npm run (grade lesson-02 race) -- (--order .*)/.exec(out);
    expect(command?.[2]).toBe('--order 0.1 --in desk --seed 5');
    const again = await runCli(root, `${command?.[1]} ${command?.[2]} --json`);
    const check = (JSON.parse(again.out) as Result).lessons[0]?.exercises[0]?.checks[0];
    expect(check).toMatchObject({ status: 'failed', orders: { tried: 1, failed: 1 } });
    expect(check?.timeline.map(({ label, end }) => [label, end])).toEqual([
      ['a', 100],
      ['ab', 300],
      ['abc', 200],
    ]);
  });

  it('with the line at which the order breaks, though lines are not written down in every order', async () => {
    const jealous = `let seen = 0;
      export const race = (show) => async (text, ask) => {
        const answer = await ask();
        if (seen > text.length) throw new Error('too late');
        seen = text.length;
        show(answer);
      };`;
    const check = await gradeOrders(SEARCH, "resolvesTo('abc')", jealous);
    expect(check).toMatchObject({ orders: { replay: '0.1' }, diagnosis: { id: 'race', line: 4 } });
  });

  it('and only the latest answer is shown where that was minded', async () => {
    const latest = `export const race = (show) => { let newest = 0;
      return async (text, ask) => { const mine = ++newest; const answer = await ask(); if (mine === newest) show(answer); }; };`;
    expect(await gradeOrders(SEARCH, "resolvesTo('abc')", latest)).toMatchObject({
      status: 'passed',
      orders: { tried: 6, failed: 0 },
    });
  });

  it('as an initialization done twice', async () => {
    const scenario = `let count = 0; const init = world.operation({ label: 'init', ms: 10, gives: () => ++count });
      const get = submission.race(init); return [await get(), await get(), ...(await Promise.all([get(), get()]))];`;
    const twice = 'export const race = (init) => { let value; return async () => (value ??= await init()); };';
    expect(await gradeOrders(scenario, 'resolvesTo([1, 1, 1, 1])', twice)).toMatchObject({ status: 'passed' });
    const atOnce = scenario.replace('await get(), await get(), ', '');
    expect(await gradeOrders(atOnce, 'resolvesTo([1, 1])', twice)).toMatchObject({ status: 'failed' });
  });

  it('as a lock that lets the last one in first', async () => {
    const scenario = `${CALLS} const lock = submission.race();
      await Promise.all(['a', 'b', 'c'].map((name) => lock(async () => { world.log(name); await ask(name)(); })));`;
    const unfair = `export const race = () => { let busy = false; const waiting = [];
      return async (work) => { if (busy) await new Promise((go) => waiting.push(go)); busy = true;
        try { return await work(); } finally { busy = false; waiting.pop()?.(); } }; };`;
    expect(await gradeOrders(scenario, "logsInOrder(['a', 'b', 'c'])", unfair)).toMatchObject({
      status: 'failed',
      diagnosis: { id: 'wrong-order' },
    });
    expect(await gradeOrders(scenario, "logsInOrder(['a', 'b', 'c'])", unfair.replace('pop', 'shift'))).toMatchObject({
      status: 'passed',
    });
  });
});

const COUNTING =
  'let runs = 0; export const race = async (...asks) => { runs += 1; await Promise.all(asks.map((ask) => ask())); return runs; };';

it('loads the submission anew for each order, and tries all 120 of five calls', async () => {
  const check = await gradeOrders(
    `${CALLS} return submission.race(...['a', 'b', 'c', 'd', 'e'].map(ask));`,
    'resolvesTo(1)',
    COUNTING,
  );
  expect(check).toMatchObject({ status: 'passed', orders: { tried: 120, failed: 0, replay: null } });
});

it('draws anew for each order, so that what is remembered of one is of no use in another', async () => {
  const remembers = `export const race = async (ask, other) => {
    if (globalThis.known !== undefined) return globalThis.known;
    let latest; await Promise.all([ask().then((name) => (latest = name)), other().then((name) => (latest = name))]);
    return (globalThis.known = latest);
  };`;
  const scenario = `${CALLS} return submission.race(...given.map(ask));`;
  const drawn = 'given: (draw) => [draw.word(), draw.word()], expect: (given) => [resolvesTo(given[1])],';
  expect(await gradeOrders(scenario, '', remembers, '', drawn)).toMatchObject({
    status: 'failed',
    orders: { tried: 2, failed: 1, replay: '1' },
  });
});

it('tries no other order when it goes on for ever in one', async () => {
  const polls = `export const race = async (ask, other) => {
    let done; ask().then(() => (done ??= 'a')); other().then(() => (done ??= 'b'));
    while (done !== 'c') await new Promise((resolve) => setTimeout(resolve, 1));
  };`;
  const scenario = `${CALLS} return submission.race(...['a', 'b', 'c'].map(ask));`;
  expect(await gradeOrders(scenario, 'resolvesTo(undefined)', polls)).toMatchObject({
    status: 'failed',
    diagnosis: { id: 'never-settles', line: 3 },
    orders: { tried: 1, failed: 1 },
  });
});

it('minds calls that start later', async () => {
  const late = 'export const race = async (a, b, c) => { await Promise.all([a().then(c), b()]); };';
  const check = await gradeOrders(
    `${CALLS} return submission.race(...['a', 'b', 'c'].map(ask));`,
    'resolvesTo(undefined)',
    late,
  );
  expect(check.orders?.tried).toBe(3);
});

it('runs one order again when asked to', async () => {
  const order =
    'export const race = async (...asks) => { const ended = []; await Promise.all(asks.map((ask) => ask().then((name) => ended.push(name)))); return ended; };';
  const scenario = `${CALLS} return submission.race(...['a', 'b', 'c'].map(ask));`;
  const check = await gradeOrders(scenario, "resolvesTo(['c', 'a', 'b'])", order, '--order 2');
  expect(check).toMatchObject({ status: 'passed', orders: { tried: 1, failed: 0 } });
  expect(await gradeOrders(scenario, "resolvesTo(['c', 'a', 'b'])", order)).toMatchObject({
    status: 'failed',
    orders: { tried: 6, failed: 5, replay: '0' },
  });
});
