import fc from 'fast-check';
import type { Channel, Iterated, Link, Op, Source, Step, Yield } from './program.js';

/** What may be drawn at one place of a program. */
export interface Room {
  /** How deep it may still be nested. */
  readonly depth: number;
  /** Whether it makes no event and listens to none: it may be run by each event. */
  readonly quiet: boolean;
  /** Whether it may wait for what others do, and so go on at a moment that nobody planned. */
  readonly waiting: boolean;
}

/** Some things to do at once. */
export const ops = memoized((room: Room): fc.Arbitrary<Op[]> =>
  room.depth === 0 ? fc.constant([]) : fc.array(op(deeper(room)), { maxLength: 3 }),
);

/** The steps of an async function. */
export const steps = memoized((room: Room): fc.Arbitrary<Step[]> =>
  room.depth === 0 ? fc.constant([]) : fc.array(step(deeper(room)), { maxLength: 3 }),
);

/** One thing to do at once. */
export const op = memoized((room: Room): fc.Arbitrary<Op> => {
  const free = { ...room, waiting: true };
  const anywhere: fc.Arbitrary<Op>[] = [
    fc.record({ does: fc.constantFrom('microtask', 'tick'), body: ops(room) }),
    fc.record({ does: fc.constant('chain'), from: source(free), links: fc.array(link(room), { maxLength: 3 }) }),
    fc.record({ does: fc.constant('call'), steps: steps(free) }),
    fc.record({ does: fc.constant('clear'), of: fc.constantFrom('timers', 'immediates'), number: fc.nat(4) }),
  ];
  const loud: fc.Arbitrary<Op>[] = [
    fc.record({ does: fc.constant('fire'), channel }),
    fc.record({
      does: fc.constant('listen'),
      to: channel,
      once: fc.boolean(),
      body: ops({ ...room, quiet: true }),
    }),
  ];
  return fc.oneof(...anywhere, ...(room.quiet ? [] : [...loud, ...loud]));
});

/** One step of an async function. */
export const step = memoized((room: Room): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 2, arbitrary: op(room) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('await'), what: source(room) }) },
    fc.record({ does: fc.constant('loop'), over: iterated(room), body: ops(quiet(room)), leaveAfter: fc.nat(2) }),
  ),
);

/** Mostly the same one, so that they meet. */
const number = fc.constantFrom<0 | 1>(0, 0, 0, 1);

const channel: fc.Arbitrary<Channel> = fc.record({
  is: fc.constantFrom('emitter', 'target', 'signal', 'either', 'promise'),
  number,
});

const emitting: fc.Arbitrary<Channel> = fc.record({
  is: fc.constantFrom('emitter', 'target'),
  number,
});

const link = memoized((room: Room): fc.Arbitrary<Link> =>
  fc.record({
    by: fc.constantFrom('then', 'catch', 'finally', 'both'),
    body: ops(room),
    result: fc.oneof({ weight: 4, arbitrary: source(room) }, fc.constant<'error'>('error')),
  }),
);

const source = memoized((room: Room): fc.Arbitrary<Source> => {
  const simple: fc.Arbitrary<Source>[] = [
    fc.record({ gives: fc.constantFrom('value', 'promise', 'rejected', 'bad thenable') }),
    fc.record({ gives: fc.constant('thenable'), when: fc.constantFrom('now', 'microtask', 'tick') }),
    ...(room.waiting ? [fc.record({ gives: fc.constant('event'), of: channel })] : []),
  ];
  if (room.depth === 0) return fc.oneof(...simple);
  const inner = deeper(room);
  return fc.oneof(
    ...simple,
    fc.record({ gives: fc.constant('call'), steps: steps(inner), fails: fc.boolean() }),
    fc.record({
      gives: fc.constantFrom('all', 'allSettled', 'any', 'race'),
      of: fc.array(source(inner), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ gives: fc.constant('wrapped'), of: source(inner) }),
  );
});

const iterated = memoized((room: Room): fc.Arbitrary<Iterated> => {
  const list = fc.array(source(room), { maxLength: 3 });
  const generator = fc.array(fc.oneof(op(room), yielding(room)), { maxLength: 4 });
  return fc.oneof(
    fc.record({ kind: fc.constant('list'), of: list }),
    fc.record({ kind: fc.constant('generator'), steps: generator }),
    ...(room.waiting ? [fc.record({ kind: fc.constant('events'), of: emitting })] : []),
  );
});

function yielding(room: Room): fc.Arbitrary<Yield> {
  return fc.record({ does: fc.constantFrom('yield', 'await'), what: source(room) });
}

function deeper(room: Room): Room {
  return { ...room, depth: Math.max(0, room.depth - 1) };
}

function quiet(room: Room): Room {
  return { ...room, quiet: true };
}

/** Each is made once: otherwise their number would grow with every level of depth. */
function memoized<T>(make: (room: Room) => T): (room: Room) => T {
  const made = new Map<string, T>();
  return (room) => {
    const key = JSON.stringify([room.depth, room.quiet, room.waiting]);
    const known = made.get(key) ?? make(room);
    made.set(key, known);
    return known;
  };
}
