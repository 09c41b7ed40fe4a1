import {
  aborts,
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoListeners,
  leavesNoTimers,
  resolvesTo,
} from 'meanwhile';
import type { World } from 'meanwhile';
import type { Source } from '../stubs/ask-source.js';

export default exercise<typeof import('../stubs/ask-source.js')>({
  title: 'Ask one source',
  hints: [
    'Three things can happen first: the source settles, its time is up, the caller aborts. Which of them are promises already?',
    "Make a controller of your own, and give its signal to the source. The timer and the caller's signal both abort that " +
      'controller, each with an error that says why. The lesson shows how it hangs together under "One signal for both ends".',
    'A source may pay no attention to its signal. So race it against a promise that rejects when your own controller is ' +
      'aborted, and make that one first: told to stop, a source may have an answer of its own. `Promise.race` handles the ' +
      "loser's rejection, whenever that comes.",
    "Nearly there: a `try` around it all. In it, `throwIfAborted` for the caller's signal, then the race; in a `finally`, " +
      "clear the timer and take your listener off the caller's signal; in the `catch`, make a result of the error's message.",
  ],
  checks: [
    check('articles or an error: always a result', {
      given: (draw) => ({ titles: [draw.word(), draw.word(), draw.word()], ms: draw.latencies(7, 100, 900) }),
      scenario: async ({ submission, world, given: { titles, ms } }) => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = ms;
        const { signal } = new AbortController();
        const sources = [
          sourceOf(world, { name: 'Harbor News', ms: a, titles }),
          sourceOf(world, { name: 'Empty Page', ms: b, titles: [] }),
          sourceOf(world, { name: 'Island Post', ms: c, error: world.error('the press is broken') }),
          { name: 'Tide Table', fetch: world.failingTask('Tide Table', d, 'washed away') },
          sourceOf(world, { name: 'Night Post', ms: e, error: world.error('') }),
          { name: 'Ferry Times', fetch: world.failingTask('Ferry Times', f, null) },
          { name: 'Gull Gazette', fetch: world.failingTask('Gull Gazette', g, undefined) },
          new Diary(titles),
          // It has a limit of its own, and says so in its own words.
          { name: 'Fog Bulletin', fetch: world.throwingTask('Fog Bulletin', lateOf('too foggy')) },
        ];
        const results = await Promise.all(sources.map((source) => submission.askSource(source, 5_000, signal)));
        world.note('listeners', world.listeners(signal));
        return results;
      },
      expect: ({ titles, ms }) => [
        resolvesTo([
          { name: 'Harbor News', status: 'success', articles: titles.map((title) => ({ title })) },
          { name: 'Empty Page', status: 'success', articles: [] },
          { name: 'Island Post', status: 'error', error: 'the press is broken' },
          { name: 'Tide Table', status: 'error', error: 'washed away' },
          { name: 'Night Post', status: 'error', error: '' },
          { name: 'Ferry Times', status: 'error', error: 'null' },
          { name: 'Gull Gazette', status: 'error', error: 'undefined' },
          { name: 'Diary', status: 'success', articles: titles.map((title) => ({ title })) },
          { name: 'Fog Bulletin', status: 'error', error: 'too foggy' },
        ]),
        callsOnce([
          ...['Harbor News', 'Empty Page', 'Island Post', 'Tide Table', 'Night Post', 'Ferry Times', 'Gull Gazette'],
          'Fog Bulletin',
        ]),
        finishesAt(Math.max(...ms)),
        leavesNoListeners(),
        leavesNoTimers(),
      ],
    }),
    check('when its time is up, tells the source to stop', {
      given: (draw) => ({ limit: draw.int(7, 8) * 1_000, title: draw.word(), quick: draw.int(1, 9) * 100 }),
      scenario: async ({ submission, world, given: { limit, title, quick } }) => {
        const { signal } = new AbortController();
        const sources = [
          sourceOf(world, { name: 'slow', ms: limit + 3_000, titles: ['too late'] }),
          sourceOf(world, { name: 'quick', ms: quick, titles: [title] }),
          sourceOf(world, { name: 'just in time', ms: limit - 100, titles: [title] }),
        ];
        const results = await Promise.all(sources.map((source) => submission.askSource(source, limit, signal)));
        world.note('listeners', world.listeners(signal));
        return results;
      },
      expect: ({ limit, title }) => [
        resolvesTo([
          { name: 'slow', status: 'error', error: 'timeout' },
          { name: 'quick', status: 'success', articles: [{ title }] },
          { name: 'just in time', status: 'success', articles: [{ title }] },
        ]),
        aborts(['slow']),
        finishesAt(limit),
        leavesNoListeners(),
        leavesNoTimers(),
      ],
    }),
    check('does not depend on a source that will not stop', {
      given: (draw) => ({ limit: draw.int(3, 6) * 1_000 }),
      scenario: ({ submission, world, given: { limit } }) => {
        const stubborn = { titles: ['too late'], heeds: false };
        const sources = [
          { name: 'silent', fetch: world.hangingTask('silent') },
          sourceOf(world, { name: 'deaf', ms: limit + 2_000, ...stubborn }),
          sourceOf(world, { name: 'fails late', ms: limit + 1_000, ...stubborn, error: world.error('far too late') }),
          // They stop when they are told to, and have something to say.
          { name: 'sulks', fetch: (stop: AbortSignal) => atAbort(stop, (_, reject) => reject(new Error('just now?'))) },
          { name: 'gives in', fetch: (stop: AbortSignal) => atAbort(stop, (resolve) => resolve([])) },
        ];
        return Promise.all(sources.map((source) => submission.askSource(source, limit)));
      },
      expect: ({ limit }) => [
        resolvesTo(
          ['silent', 'deaf', 'fails late', 'sulks', 'gives in'].map((name) => ({
            name,
            status: 'error',
            error: 'timeout',
          })),
        ),
        finishesAt(limit),
        leavesNoTimers(),
      ],
    }),
    check('stops when the caller says so, with the reason', {
      given: (draw) => ({ reason: draw.word(), at: draw.int(5, 20) * 100, title: draw.word() }),
      scenario: async ({ submission, world, given: { reason, at, title } }) => {
        const controller = new AbortController();
        const { signal } = controller;
        world.after(at, () => {
          controller.abort(new Error(reason));
        });
        const sources = [
          sourceOf(world, { name: 'quick', ms: at - 100, titles: [title] }),
          sourceOf(world, { name: 'slow', ms: at + 700, titles: ['too late'] }),
          sourceOf(world, { name: 'deaf', ms: at + 900, titles: ['too late'], heeds: false }),
        ];
        const results = await Promise.all(sources.map((source) => submission.askSource(source, 5_000, signal)));
        world.note('listeners', world.listeners(signal));
        return results;
      },
      expect: ({ reason, at, title }) => [
        resolvesTo([
          { name: 'quick', status: 'success', articles: [{ title }] },
          { name: 'slow', status: 'error', error: reason },
          { name: 'deaf', status: 'error', error: reason },
        ]),
        aborts(['slow']),
        finishesAt(at),
        leavesNoListeners(),
        leavesNoTimers(),
      ],
    }),
    check('stopped beforehand, it asks nobody', {
      given: (draw) => ({ reason: draw.word() }),
      scenario: async ({ submission, world, given: { reason } }) => {
        const signal = AbortSignal.abort(new Error(reason));
        const source = sourceOf(world, { name: 'Harbor News', ms: 300, titles: ['unwanted'] });
        const result = await submission.askSource(source, 5_000, signal);
        world.note('listeners', world.listeners(signal));
        return result;
      },
      expect: ({ reason }) => [
        resolvesTo({ name: 'Harbor News', status: 'error', error: reason }),
        callsNothing(),
        finishesAt(0),
        leavesNoListeners(),
        leavesNoTimers(),
      ],
    }),
  ],
});

/** A source whose method needs its source. */
class Diary implements Source {
  readonly name = 'Diary';

  constructor(private readonly titles: readonly string[]) {}

  fetch(): Promise<{ title: string }[]> {
    return Promise.resolve(this.titles.map((title) => ({ title })));
  }
}

/** Settles at the very moment the signal is aborted. */
function atAbort(signal: AbortSignal, settle: (resolve: (none: []) => void, reject: (error: Error) => void) => void) {
  return new Promise<[]>((resolve, reject) => {
    signal.addEventListener('abort', () => {
      settle(resolve, reject);
    });
  });
}

function lateOf(message: string): Error {
  return new DOMException(message, 'TimeoutError');
}

interface SourceSpec {
  readonly name: string;
  readonly ms: number;
  readonly titles?: readonly string[];
  readonly error?: Error;
  /** Whether it stops when its signal is aborted. */
  readonly heeds?: boolean;
}

function sourceOf(world: World, { name, ms, titles = [], error, heeds = true }: SourceSpec): Source {
  const fetch = world.operation<[AbortSignal], { title: string }[]>({
    label: name,
    ms,
    gives: () => titles.map((title) => ({ title })),
    fails: () => error,
    signal: (signal) => (heeds ? signal : undefined),
  });
  return { name, fetch };
}
