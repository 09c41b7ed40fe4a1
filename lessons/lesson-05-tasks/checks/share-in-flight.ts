import { callsOnce, check, exercise, finishesAt, leavesNoTimers, logs, notes, resolvesTo, type World } from 'meanwhile';

export default exercise<typeof import('../stubs/share-in-flight.js')>({
  title: 'Share what is under way',
  hints: [
    'The second caller comes while the first one is waiting. What is there to hand out at that moment: a value, or a ' +
      'promise of it?',
    'Keep promises and not values: a `Map` from each key to the promise of the load that is under way. Awaiting one ' +
      'promise twice does not load twice. See "One promise, many readers" in the lesson.',
    'Take the promise out of the map when the load is over, also when it has failed. Beware of `promise.finally(…)` ' +
      'whose result you drop: it is a promise of its own, it rejects too, and nobody handles that.',
    'Nearly there: look into the map. If nothing is there, make `new Promise((resolve) => resolve(load(key)))`, which also ' +
      'takes care of a `load` that throws, put `.finally(() => map.delete(key))` behind it, keep _that_ promise in the ' +
      'map, and return it.',
  ],
  checks: [
    check('calls with one key share a load under way', {
      points: 2,
      given: (draw) => ({
        ms: draw.latencies(2, 400, 900).sort((a, b) => b - a),
        words: [draw.word(), draw.word()],
      }),
      scenario: async ({ submission, world, given: { ms, words } }) => {
        const keys = ['oslo', 'bergen'];
        const load = loaderOf(world, {
          ms: (key) => ms[keys.indexOf(key)] ?? 0,
          gives: (key) => words[keys.indexOf(key)],
        });
        const share = submission.shareInFlight(load);
        const early = ['oslo', 'bergen', 'oslo'].map(share);
        await world.sleep(300);
        const late = [share('bergen'), share('oslo')];
        // Bergen is there, and Oslo is still under way.
        await world.sleep((ms[1] ?? 0) - 299);
        return Promise.all([...early, ...late, share('oslo')]);
      },
      expect: ({ ms, words: [oslo, bergen] }) => [
        resolvesTo([oslo, bergen, oslo, bergen, oslo, oslo]),
        callsOnce(['oslo', 'bergen']),
        finishesAt(Math.max(...ms)),
        leavesNoTimers(),
      ],
    }),
    check('loads anew once the outcome is there, good or bad', {
      given: (draw) => ({ ms: draw.int(2, 9) * 100, last: draw.word() }),
      scenario: async ({ submission, world, given: { ms, last } }) => {
        const [values, error] = [[0, undefined, '', null, last], world.error('the line is dead')];
        let loads = 0;
        const share = submission.shareInFlight((key: string) => {
          loads += 1;
          const [turn, value] = [loads, values[loads - 1]];
          if (turn === 2) throw error;
          const load =
            turn === 4 ? world.failingTask(`${key} ${turn}`, ms, error) : world.task(`${key} ${turn}`, ms, value);
          return load();
        });
        const outcomes: unknown[] = [];
        for (let turn = 1; turn <= 5; turn += 1) {
          // Two callers at a time, but for a load that is over at once; the next come the moment these have the outcome.
          const callers = Array.from({ length: turn === 2 ? 1 : 2 }, () => {
            try {
              return share('oslo').catch((reason: unknown) => (reason === error ? 'the very error' : 'another error'));
            } catch {
              return Promise.resolve('thrown at the caller');
            }
          });
          outcomes.push(await Promise.all(callers));
        }
        world.note('all loads', loads);
        return outcomes;
      },
      expect: ({ ms, last }) => [
        resolvesTo([[0, 0], ['the very error'], ['', ''], ['the very error', 'the very error'], [last, last]]),
        callsOnce([1, 3, 4, 5].map((turn) => `oslo ${turn}`)),
        finishesAt(4 * ms),
        notes('all loads', 5),
      ],
    }),
    check('keeps keys apart, whichever load ends first', {
      orders: 'every',
      given: (draw) => ({ texts: [draw.word(), draw.word(), draw.word(), draw.word()] }),
      scenario: async ({ submission, world, given: { texts } }) => {
        const loads = new Map<unknown, number>();
        const turnOf = (key: unknown) => loads.get(key) ?? 0;
        const load = world.operation({
          label: (key: number | string) => {
            loads.set(key, turnOf(key) + 1);
            return `${typeof key} ${turnOf(key)}`;
          },
          ms: 100,
          gives: (key) => texts[(turnOf(key) - 1) * 2 + (typeof key === 'number' ? 0 : 1)],
        });
        const share = submission.shareInFlight(load);
        const twice = async (key: number | string) => [await Promise.all([share(key), share(key)]), await share(key)];
        return Promise.all([twice(NaN), twice('NaN')]);
      },
      expect: ({ texts: [a, b, c, d] }) => [
        resolvesTo([
          [[a, a], c],
          [[b, b], d],
        ]),
        callsOnce(['number 1', 'string 1', 'number 2', 'string 2']),
      ],
    }),
    check('each loader shares only its own loads', {
      given: (draw) => ({ ms: draw.int(2, 9) * 100, words: [draw.word(), draw.word()] }),
      scenario: async ({ submission, world, given: { ms, words } }) => {
        const [cities, rivers] = words.map((word, index) => {
          const prefix = index === 0 ? 'city of ' : 'river by ';
          const load = loaderOf(world, { ms: () => ms, gives: () => word, prefix });
          return submission.shareInFlight((key: string) => {
            world.log(`${prefix}${key} is being loaded`);
            return load(key);
          });
        });
        const loaded = Promise.all([cities?.('oslo'), rivers?.('oslo')]);
        world.log('both calls have returned');
        return loaded;
      },
      expect: ({ ms, words }) => [
        resolvesTo(words),
        callsOnce(['city of oslo', 'river by oslo']),
        finishesAt(ms),
        logs([
          [0, 'city of oslo is being loaded'],
          [0, 'river by oslo is being loaded'],
          [0, 'both calls have returned'],
        ]),
      ],
    }),
  ],
});

/** A load for which a key is all that it needs. */
function loaderOf<T>(
  world: World,
  { ms, gives, prefix = '' }: { ms: (key: string) => number; gives: (key: string) => T; prefix?: string },
): (key: string) => Promise<T> {
  return world.operation({
    label: (key: string, ...more: unknown[]) => `${prefix}${key}${more.length > 0 ? ' and more than the key' : ''}`,
    ms,
    gives,
  });
}
