import { describe, expect, it } from 'vitest';
import { VirtualLoop } from '../../../grader/sandbox/clock/virtual-loop.js';
import { realmBridge, scenarioBridge } from '../../../grader/sandbox/host-bridges.js';
import { RealmFactory } from '../../../grader/sandbox/realm.js';
import { Recorder } from '../../../grader/sandbox/recorder.js';
import { Threads } from '../../../grader/sandbox/threads/threads.js';
import { valueLore } from '../../../grader/sandbox/value-lore.js';
import type { Value } from '../../../grader/trace/value.js';
import { realmPartUnderTest } from './script-under-test.js';

const factory = new RealmFactory(realmPartUnderTest);

function nothing(): void {
  // What happens in these realms is of no interest.
}

/** Encodes the value of an expression evaluated in a realm of its own. */
async function encode(
  source: string,
  numbered: (error: object) => number | undefined = () => undefined,
): Promise<Value> {
  const loop = new VirtualLoop();
  const recorder: Recorder = new Recorder(loop, () => realm.handle, nothing);
  const threads = new Threads(
    { loop, recorder: () => recorder },
    () => realm,
    () => {
      throw new Error('no thread is wanted');
    },
  );
  const stage = { loop, recorder, order: null, threads, work: null };
  const realm = factory.create(realmBridge(stage), scenarioBridge(stage, nothing), valueLore(numbered), 1);
  const submission = realm.compile(`(async () => ({ value: ${source} }))`);
  const loading = realm.handle.loadSubmission(submission, false);
  await new Promise(setImmediate);
  return recorder.encode((loading.exports as { value: unknown }).value);
}

describe('what is written down of a value', () => {
  it.each<[string, Value]>([
    ['null', null],
    ['undefined', { $: 'undefined' }],
    ['true', true],
    ['""', ''],
    ['0', 0],
    ['-0', { $: 'number', text: '-0' }],
    ['NaN', { $: 'number', text: 'NaN' }],
    ['-Infinity', { $: 'number', text: '-Infinity' }],
    ['10n', { $: 'bigint', text: '10' }],
    ['Symbol("x")', { $: 'symbol', text: 'Symbol(x)' }],
    ['[1, , undefined]', { $: 'array', items: [1, { $: 'hole' }, { $: 'undefined' }] }],
    [
      '({ b: 1, a: undefined })',
      {
        $: 'object',
        entries: [
          ['b', 1],
          ['a', { $: 'undefined' }],
        ],
      },
    ],
    ['Object.create(null, { x: { value: 1, enumerable: true } })', { $: 'object', entries: [['x', 1]] }],
    ['new (class Point { x = 1 })()', { $: 'object', type: 'Point', entries: [['x', 1]] }],
    ['new Map([["k", 1]])', { $: 'map', entries: [['k', 1]] }],
    ['new Set([1])', { $: 'set', items: [1] }],
    ['new Date(5)', { $: 'date', ms: 5 }],
    ['new Date(NaN)', { $: 'date', ms: null }],
    ['/a+/g', { $: 'regexp', text: '/a+/g' }],
    ['Promise.resolve(1)', { $: 'promise' }],
    ['function add() {}', { $: 'function', name: 'add' }],
    ['new TypeError("no")', { $: 'error', name: 'TypeError', message: 'no' }],
    ['Object.assign(new Error("no"), { code: "E" })', { $: 'error', name: 'Error', message: 'no', code: 'E' }],
    ['new Error("no", { cause: 1 })', { $: 'error', name: 'Error', message: 'no', cause: 1 }],
    ['new AggregateError([1], "all")', { $: 'error', name: 'AggregateError', message: 'all', errors: [1] }],
    ['new Number(1)', { $: 'other', type: 'a boxed primitive' }],
  ])('%s', async (source, value) => {
    expect(await encode(source)).toEqual(value);
  });

  it('names the object to which a cycle leads back', async () => {
    expect(await encode('(() => { const a = { b: {} }; a.b.a = a; return a; })()')).toEqual({
      $: 'object',
      entries: [['b', { $: 'object', entries: [['a', { $: 'cycle', up: 2 }]] }]],
    });
  });

  it('writes an object down twice when it stands in two places', async () => {
    expect(await encode('(() => { const a = [1]; return [a, a]; })()')).toEqual({
      $: 'array',
      items: [
        { $: 'array', items: [1] },
        { $: 'array', items: [1] },
      ],
    });
  });

  it('carries the number of an error that the world made', async () => {
    expect(await encode('new Error("B is down")', () => 3)).toEqual({
      $: 'error',
      name: 'Error',
      message: 'B is down',
      id: 3,
    });
  });
});

describe('a value that resists being written down', () => {
  it('hands nothing of the host to the code that runs while it is looked at', async () => {
    const spy = `new Proxy(function () {}, { apply(target, self, args) {
      const reached = args.constructor.constructor !== Function || (self !== undefined && self.constructor.constructor !== Function);
      return reached ? 'the host was reached' : 'a value';
    } })`;
    const source = `(() => { const spy = ${spy}; return Object.defineProperty({}, 'x', { get: spy, enumerable: true }); })()`;
    expect(await encode(source)).toEqual({ $: 'object', entries: [['x', 'a value']] });
  });

  it.each([
    ['a getter that throws', '({ get x() { throw null } })'],
    ['a Proxy that throws', 'new Proxy({}, { ownKeys() { throw undefined } })'],
    ['a Proxy that was revoked', '(() => { const r = Proxy.revocable({}, {}); r.revoke(); return r.proxy })()'],
  ])('%s', async (_, source) => {
    expect(await encode(source)).toEqual({ $: 'other', type: 'an object that throws when it is looked at' });
  });

  it('is cut when it has more parts than any result', async () => {
    expect(JSON.stringify(await encode('Array.from({ length: 50_000 }, (_, i) => [i])'))).toContain(
      'too much to write down',
    );
  });

  it('is cut when it is a very long text', async () => {
    expect(await encode('"x".repeat(100_000)')).toHaveLength(20_021);
  });

  it('has no say through toJSON, valueOf or a patched prototype', async () => {
    const source = `(() => {
      try { Array.prototype.map = () => ['forged']; } catch { /* it is locked */ }
      try { Object.prototype.toJSON = () => 'forged'; } catch { /* it is locked */ }
      return { list: [1, 2], valueOf: () => 'forged' };
    })()`;
    expect(await encode(source)).toEqual({
      $: 'object',
      entries: [
        ['list', { $: 'array', items: [1, 2] }],
        ['valueOf', { $: 'function', name: 'valueOf' }],
      ],
    });
  });
});
