import type { World } from 'meanwhile';
import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNothingRunning,
  logs,
  notes,
  resolvesTo,
} from 'meanwhile';

export default exercise<typeof import('../stubs/repair-race-loop.js')>({
  title: 'Repair: the race that starts again',
  kind: 'repair',
  hints: [
    'Follow the program with two pigeons. How often is each of them let out, and which one does `out.shift()` take off the list?',
    'A call starts the work, so a call in a loop starts it in every round. And `Promise.race` tells what the first one gave, but not which one it was. See "Racing again" in the lesson.',
    'You need no race at all. Each pigeon can be announced by the code that has waited for that very pigeon; the lesson shows it under "React where it happens". The places are counted as they come.',
    'Nearly there: a counter outside, and `flights.map(…)` with an async callback that awaits its flight, counts up and announces. Wait for all of them in a way that does not mind if one is lost.',
  ],
  checks: [
    check('announces each pigeon when it is home', {
      points: 2,
      given: (draw) => {
        const name = draw.word();
        const names = draw.shuffle([name, name, draw.word(), draw.word(), draw.word()]);
        return draw.latencies(5, 100, 900).map((ms, index) => ({ ms, name: names[index] ?? '' }));
      },
      scenario: async ({ submission, world, given }) => {
        const labels = new Map(given.map(({ ms, name }) => [world.task(name, ms, name), name]));
        const flights = [...labels.keys()];
        const elsewhere: string[] = [];
        const race = submission.repairRaceLoop(flights, world.log);
        void submission.repairRaceLoop([world.task('Pip', 50, 'Pip')], (line) => elsewhere.push(line));
        await race;
        world.note('the list of lines of another race', elsewhere);
        world.note(
          'the list of flights afterwards',
          flights.map((flight) => labels.get(flight)),
        );
      },
      expect: (given) => [
        logs(announcements(given)),
        notes('the list of lines of another race', ['1. Pip']),
        callsOnce(['Pip', ...given.map(({ name }) => name)]),
        leavesNothingRunning(),
        finishesAt(Math.max(...given.map(({ ms }) => ms))),
        notes(
          'the list of flights afterwards',
          given.map(({ name }) => name),
        ),
      ],
    }),
    check('a lost pigeon disturbs nobody', {
      // The quickest is lost, and so is the slowest: it must take no place, and must be waited for.
      given: (draw) => {
        const latencies = draw.latencies(5, 100, 900).sort((a, b) => a - b);
        return draw.shuffle(latencies.map((ms, index) => flightOf(ms, draw.word(), index % 2 === 0)));
      },
      scenario: ({ submission, world, given }) => {
        const flights = given.map(({ ms, name, isLost }) =>
          isLost ? world.failingTask(name, ms, world.error(`${name} is lost`)) : world.task(name, ms, name),
        );
        const race = submission.repairRaceLoop(flights, world.log);
        // Of the second race, nobody comes home.
        return Promise.all([
          race,
          submission.repairRaceLoop([world.failingTask('Pip', 50, world.error('Pip is lost'))], world.log),
        ]);
      },
      expect: (given) => [
        logs(announcements(given.filter(({ isLost }) => !isLost))),
        callsOnce(['Pip', ...given.map(({ name }) => name)]),
        finishesAt(Math.max(...given.map(({ ms }) => ms))),
      ],
    }),
    check('the places are right, whoever comes first', {
      orders: 'every',
      given: (draw) => [draw.word(), draw.word(), draw.word(), draw.word()],
      scenario: async ({ submission, world, given }) => {
        const home: string[] = [];
        const announced: string[] = [];
        const flights = given.map((name) => noting(home, world.task(name, 100, name)));
        await submission.repairRaceLoop(flights, (line) => announced.push(line));
        return announced.join() === home.map((name, index) => `${index + 1}. ${name}`).join()
          ? 'as they came'
          : { announced, home };
      },
      expect: [resolvesTo('as they came')],
    }),
    check('no pigeons: over at once', {
      scenario: ({ submission, world }) => submission.repairRaceLoop([], world.log),
      expect: [finishesAt(0), callsNothing(), logs([])],
    }),
  ],
});

function flightOf(ms: number, name: string, isLost: boolean) {
  return { ms, name, isLost };
}

function announcements(flights: readonly { ms: number; name: string }[]): [number, string][] {
  return [...flights].sort((a, b) => a.ms - b.ms).map(({ ms, name }, index) => [ms, `${index + 1}. ${name}`]);
}

/** Writes down who has come home. */
function noting(home: string[], flight: ReturnType<World['task']>) {
  return async (): Promise<string> => {
    const name = String(await flight());
    home.push(name);
    return name;
  };
}
