import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { applyMutant } from '../../mutate/mutant.js';
import { waitingMutants } from '../../mutate/waiting-mutants.js';

/** What a family makes of a program: the whole text of each of its mutants. */
function mutated(family: string, source: string): string[] {
  return waitingMutants('sample.ts', source)
    .filter((mutant) => mutant.family === family)
    .map((mutant) => applyMutant(source, mutant));
}

describe('an await', () => {
  it('is removed', () => {
    expect(mutated('remove await', 'const a = (await f(x)).b;')).toEqual(['const a = (f(x)).b;']);
    expect(mutated('remove await', 'for await (const a of b) c(a);')).toEqual(['for  (const a of b) c(a);']);
  });

  it('loses the error, a falsy value, or calls twice', () => {
    expect(mutated('swallow the rejection', 'const a = await f();')).toEqual([
      'const a = await (f()).catch(() => undefined);',
    ]);
    expect(mutated('lose a falsy value', 'const a = await f();')).toEqual(['const a = ((await f()) || undefined);']);
    expect(mutated('call twice', 'const a = await f();')).toEqual(['const a = await (f(), f());']);
  });

  it('loses no error that is a result, or caught already', () => {
    expect(mutated('swallow the rejection', 'await Promise.allSettled(a);')).toEqual([]);
    expect(mutated('swallow the rejection', 'await f().catch(() => undefined);')).toEqual([]);
    expect(mutated('swallow the rejection', 'await f().catch(g);')).toHaveLength(1);
  });

  it('loses no falsy value of what is taken apart', () => {
    expect(mutated('lose a falsy value', 'const { a } = await f();')).toEqual([]);
    expect(mutated('lose a falsy value', 'const a = (await f()).a;')).toHaveLength(1);
  });

  it('loses no falsy value where the type has none', () => {
    const kinds = (type: string) =>
      mutated('lose a falsy value', `declare const p: Promise<${type}>; const a = await p;`);
    for (const type of ['number[]', '{ a: 1 }', 'Map<string, 0>', '() => void', 'object', 'Date | RegExp'])
      expect(kinds(type), type).toEqual([]);
    for (const type of ['number', 'string | Date', 'Date | undefined', 'null', 'unknown', 'boolean', 'void'])
      expect(kinds(type), type).toHaveLength(1);
    expect(
      mutated('lose a falsy value', 'export async function f<T>(p: Promise<T>): Promise<T> { return await p; }'),
    ).toHaveLength(1);
  });

  it('of a timer of the program is only removed', () => {
    const timer = "import { setTimeout as sleep } from 'node:timers/promises';\n";
    const families = waitingMutants('sample.ts', `${timer}const a = await sleep();`).map(({ family }) => family);
    expect(families).toEqual(['remove await']);
    const stoppable = `${timer}const a = await sleep(b, c, { signal });`;
    expect(mutated('swallow the rejection', stoppable)).toHaveLength(1);
  });
});

describe('a resource', () => {
  it('is never disposed of', () => {
    expect(mutated('remove using', 'await using a = f();')).toEqual(['const a = f();']);
    expect(mutated('remove using', 'using a = f();')).toEqual(['const a = f();']);
    expect(mutated('remove using', 'const a = f();')).toEqual([]);
  });
});

describe('a combinator', () => {
  it('becomes each of the others', () => {
    expect(mutated('Promise.all to race', 'p = Promise.all(a);')).toEqual(['p = Promise.race(a);']);
    expect(mutated('Promise.any to allSettled', 'p = Promise.any(a);')).toEqual(['p = Promise.allSettled(a);']);
    expect(mutated('Promise.all to all', 'p = Promise.all(a);')).toEqual([]);
  });

  it('gives way to promises awaited in turn, in their order', async () => {
    const [text = ''] = mutated('await in turn', 'Promise.all(list)');
    const run = runInThisContext(`(list) => ${text}`) as (list: unknown[]) => Promise<unknown>;
    expect(await run([Promise.resolve(1), 2])).toEqual([1, 2]);
  });

  it('hides the failure', () => {
    expect(mutated('swallow the rejection', 'p = Promise.all(a);')).toEqual([
      'p = Promise.all(a).catch(() => undefined);',
    ]);
  });
});

describe('a map of calls', () => {
  /** The most calls that were under way at once. */
  async function peakOf(family: string): Promise<number> {
    const [text = ''] = mutated(family, 'list.map((x, i) => call(x, i))');
    let running = 0;
    let peak = 0;
    const call = async (x: string, i: number): Promise<string> => {
      peak = Math.max(peak, (running += 1));
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      running -= 1;
      return `${x}${i}`;
    };
    const run = runInThisContext(`(list, call) => ${text}`) as (list: unknown[], f: typeof call) => unknown[];
    expect(await Promise.all(run(['a', 'b', 'c', 'd', 'e'], call))).toEqual(['a0', 'b1', 'c2', 'd3', 'e4']);
    return peak;
  }

  it('makes one after another, or two at a time', async () => {
    expect(await peakOf('one after another')).toBe(1);
    expect(await peakOf('two at a time')).toBe(2);
  });
});

describe('a loop that awaits', () => {
  it('runs all its turns at once, awaited or not', () => {
    const loop = 'for (const [a, b] of pairs) total += await add(a, b);';
    const turn = 'async ([a, b]) => { total += await add(a, b); }';
    expect(mutated('all at once', loop)).toEqual([`await Promise.all([...pairs].map(${turn}));`]);
    expect(mutated('forEach with an async callback', loop)).toEqual([`[...pairs].forEach(${turn});`]);
  });

  it('is meant only when it awaits itself', () => {
    expect(mutated('all at once', 'for (const f of fs) later.push(async () => { await f(); });')).toEqual([]);
  });
});

describe('a list', () => {
  it('loses its first or its last element', () => {
    expect(mutated('skip the first', 'tasks.map(f);')).toEqual(['[...tasks].slice(1).map(f);']);
    expect(mutated('skip the last', 'for (const t of tasks) t();')).toEqual([
      'for (const t of [...tasks].slice(0, -1)) t();',
    ]);
  });
});

describe('a return', () => {
  it('forgets its value', () => {
    expect(mutated('remove return', 'function f() { return { a }; }')).toEqual(['function f() { void ({ a }); }']);
    expect(mutated('remove return', 'g(() => h());')).toEqual(['g(() => { void (h()); });']);
  });

  it('stays where nobody reads the value', () => {
    expect(mutated('remove return', 'setTimeout(() => h(), 5);')).toEqual([]);
    expect(mutated('remove return', 'new Promise((resolve) => h(resolve));')).toEqual([]);
    expect(mutated('remove return', 'p.catch(() => h());')).toEqual([]);
    expect(mutated('remove return', 'q = p.catch(() => h());')).toHaveLength(1);
  });
});

describe('a reaction', () => {
  it('is removed', () => {
    expect(mutated('remove .catch', 'p = f().catch(g).finally(h);')).toEqual(['p = f().finally(h);']);
    expect(mutated('remove .finally', 'p = f().catch(g).finally(h);')).toEqual(['p = f().catch(g);']);
    expect(mutated('remove .then', 'p = f().then(g);')).toEqual(['p = f();']);
  });
});

describe('a try', () => {
  const whole = 'try { a(); } catch (e) { b(); } finally { c(); }';

  it('loses its catch', () => {
    expect(mutated('remove catch', whole)).toEqual(['try { a(); } finally { c(); }']);
    expect(mutated('remove catch', 'try { a(); } catch { b(); }')).toEqual(['{ a(); }']);
  });

  it('cleans up only when all goes well', () => {
    expect(mutated('finally on success only', whole)).toEqual(['try { a(); } catch (e) { b(); } { c(); }']);
    expect(mutated('finally on success only', 'try { a(); } finally { c(); }')).toEqual(['{ a(); } { c(); }']);
  });
});

describe('a step', () => {
  it('is left out', () => {
    expect(mutated('leave out', 'clearTimeout(timer);')).toEqual([';']);
  });

  it('changes places with the next one', () => {
    expect(mutated('swap order', 'function f() { a(); const b = c(); return b; }')).toEqual([
      'function f() { const b = c(); a(); return b; }',
    ]);
  });

  it.each(['const b = [];', 'let b;', 'const b = 0;', 'let b = null;', 'const b = new Set();', 'const b = () => c;'])(
    'stays in its place beside %s',
    (declared) => {
      expect(mutated('swap order', `const a = c(); ${declared}`)).toEqual([]);
      expect(mutated('swap order', `${declared} const a = c();`)).toEqual([]);
      expect(mutated('swap order', `${declared} const a = () => b;`)).toEqual([]);
    },
  );

  it('changes places where the next one does something, or uses it at once', () => {
    expect(mutated('swap order', 'const a = c(); const b = [d()];')).toHaveLength(1);
    expect(mutated('swap order', 'const a = c(); const b = new Set(d);')).toHaveLength(1);
    expect(mutated('swap order', 'let b = 0; const a = c(() => b);')).toHaveLength(1);
  });
});

describe('a value', () => {
  it('is off by one, in either direction', () => {
    expect(mutated('off by one', 'f(1_000);')).toEqual(['f(1001);', 'f(999);']);
    expect(mutated('off by one', 'f(x -0);')).toEqual(['f(x -1);', 'f(x -(-1));']);
    expect(mutated('off by one', 'type Two = 2;')).toEqual([]);
  });

  it('is not handed on', () => {
    expect(mutated('drop an argument', 'f(a, b);')).toEqual(['f(a);']);
    expect(mutated('drop an argument', 'f();')).toEqual([]);
  });

  it('comes in the place of its neighbor', () => {
    expect(mutated('swap parameters', 'read((error, text) => done(error, text));')).toEqual([
      'read((text, error) => done(error, text));',
    ]);
    expect(mutated('swap parameters', 'list.reduce((sum, n) => sum + n, 0);')).toEqual([]);
  });
});
