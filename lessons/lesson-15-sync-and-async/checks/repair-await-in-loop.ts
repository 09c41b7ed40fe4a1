import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNothingRunning,
  notes,
  rejectsWith,
  resolvesTo,
  startsAt,
  startsInOrder,
} from 'meanwhile';
import type { Draw, World } from 'meanwhile';
import type { Museum } from '../stubs/repair-await-in-loop.js';

export default exercise<typeof import('../stubs/repair-await-in-loop.js')>({
  title: 'Repair: the report that takes all night',
  kind: 'repair',
  hints: [
    'What does the second sensor do while the first one measures? And what would the printer do with two pages at a time?',
    'One of the two `await`s makes things wait that need not wait for each other; the other one keeps an order that matters. They should not stand in the same loop. See "An `await` in a loop, right and wrong" in the lesson.',
    'Start all the measurements first, with `map`. If you then await them one by one, one further down may fail while nobody looks at it: wait for all of them together.',
    'Nearly there: `Promise.all` over `rooms.map(…)` gives what was measured, in the order of the rooms. After it, a plain `for … of` loop that awaits one `print` after another.',
  ],
  checks: [
    check('measures all rooms at once, prints page by page', {
      given: (draw) => drawRooms(draw, 5),
      scenario: async ({ submission, world, given }) => {
        const rooms = given.map(({ room }) => room);
        const pages = await submission.repairAwaitInLoop(rooms, museumOf(world, given));
        world.note('the list of rooms afterwards', rooms);
        return pages;
      },
      expect: (given) => [
        resolvesTo(given.length),
        startsAt(Object.fromEntries(given.map(({ room }) => [`measure ${room}`, 0]))),
        startsInOrder(given.map(({ room }) => `print ${room}`)),
        notes('the printer had two pages at once', false),
        leavesNothingRunning(),
        callsOnce(given.flatMap(({ room }) => [`measure ${room}`, `print ${room}`])),
        notes(
          'the list of rooms afterwards',
          given.map(({ room }) => room),
        ),
      ],
    }),
    check('measures 120 rooms as quickly as one', {
      given: (draw) => drawRooms(draw, 120).map((one) => ({ ...one, printMs: 1 })),
      scenario: async ({ submission, world, given }) => {
        const rooms = given.map(({ room }) => room);
        // The first one stands there twice; and another museum is looked after at the same time.
        const pages = submission.repairAwaitInLoop([...rooms, ...rooms.slice(0, 1)], museumOf(world, given));
        const other: Museum = { measure: () => Promise.resolve(51), print: () => world.sleep(100) };
        world.note('pages in another museum', await submission.repairAwaitInLoop(['hall'], other));
        return pages;
      },
      expect: (given) => [
        resolvesTo(given.length + 1),
        finishesAt(slowestOf(given) + given.length + 1),
        notes('pages in another museum', 1),
        notes('the printer had two pages at once', false),
        leavesNothingRunning(),
      ],
    }),
    check('rejects the moment a measurement fails', {
      given: (draw) => ({ rooms: drawRooms(draw, 4), ms: draw.int(2, 9) * 100 }),
      scenario: async ({ submission, world, given: { rooms, ms } }) => {
        const asleep = world.error('a sensor is asleep');
        // Whoever prints before all is measured has to hear of the vault while the page of the hall is printed.
        const early: Museum = {
          measure: async (room) => {
            await world.sleep(room === 'hall' ? 100 : ms);
            if (room === 'vault') throw asleep;
            return 51;
          },
          print: () => world.sleep(2_000),
        };
        await submission.repairAwaitInLoop(['hall', 'vault'], early).catch(() => undefined);
        world.note('how long it went on in another museum', world.now());
        // The last two fail, while the first one is still measured: nobody may be waiting for it alone.
        return submission.repairAwaitInLoop(
          rooms.map(({ room }) => room),
          museumOf(world, rooms, {
            [`measure ${rooms.at(-1)?.room}`]: asleep,
            [`measure ${rooms.at(-2)?.room}`]: asleep,
          }),
        );
      },
      expect: ({ rooms, ms }) => [
        rejectsWith('a sensor is asleep'),
        notes('how long it went on in another museum', ms),
        finishesAt(ms + Math.min(...rooms.slice(-2).map(({ measureMs }) => measureMs))),
        callsOnce(rooms.map(({ room }) => `measure ${room}`)),
      ],
    }),
    check('rejects when a page fails, and prints no more', {
      given: (draw) => drawRooms(draw, 4),
      scenario: ({ submission, world, given }) =>
        submission.repairAwaitInLoop(
          given.map(({ room }) => room),
          museumOf(world, given, { [`print ${given[1]?.room}`]: world.error('out of paper') }),
        ),
      expect: (given) => [
        rejectsWith('out of paper'),
        finishesAt(slowestOf(given) + sum(given.slice(0, 2).map(({ printMs }) => printMs))),
        callsOnce([
          ...given.map(({ room }) => `measure ${room}`),
          ...given.slice(0, 2).map(({ room }) => `print ${room}`),
        ]),
        leavesNothingRunning(),
      ],
    }),
    check('no rooms: no pages, at once', {
      scenario: ({ submission, world }) => submission.repairAwaitInLoop([], museumOf(world, [])),
      expect: [resolvesTo(0), finishesAt(0), callsNothing()],
    }),
  ],
});

interface Room {
  readonly room: string;
  readonly percent: number;
  readonly measureMs: number;
  readonly printMs: number;
}

/** The first room is the slowest, so that it is all the same when the printing begins. */
function drawRooms(draw: Draw, count: number): Room[] {
  const measureMs = (index: number): number => (index === 0 ? 1_500 : draw.int(2, 13) * 100);
  return Array.from({ length: count }, (_, index) => ({
    // Some rooms have a name, and some a number.
    room: index === 2 ? '7' : `${draw.word()} ${index + 1}`,
    // A room may be perfectly dry.
    percent: index === 1 ? 0 : draw.int(1, 99),
    measureMs: measureMs(index),
    printMs: draw.int(1, 4) * 50,
  }));
}

function pageOf({ room, percent }: Room): string {
  return `${room}: ${percent} %`;
}

function slowestOf(given: readonly Room[]): number {
  return Math.max(...given.map(({ measureMs }) => measureMs));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function museumOf(world: World, given: readonly Room[], errors: Readonly<Record<string, Error>> = {}): Museum {
  const find = (name: string): Room | undefined => given.find(({ room }) => room === name);
  const roomOn = (line: string): Room | undefined => given.find((one) => pageOf(one) === line);
  const print = world.operation({
    label: (line: string) => `print ${roomOn(line)?.room ?? `"${line}"`}`,
    ms: (line) => roomOn(line)?.printMs ?? 0,
    gives: () => undefined,
    fails: (line) => errors[`print ${roomOn(line)?.room}`],
  });
  let printing = 0;
  world.note('the printer had two pages at once', false);
  return {
    measure: world.operation({
      label: (room: string) => `measure ${room}`,
      ms: (room) => find(room)?.measureMs ?? 0,
      gives: (room) => find(room)?.percent ?? NaN,
      fails: (room) => errors[`measure ${room}`],
    }),
    print: async (line) => {
      printing += 1;
      if (printing > 1) world.note('the printer had two pages at once', true);
      await print(line).finally(() => (printing -= 1));
    },
  };
}
