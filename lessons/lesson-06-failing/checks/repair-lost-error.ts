import type { World } from 'meanwhile';
import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNothingRunning,
  logs,
  logsInOrder,
  notes,
  rejectsWith,
  resolvesTo,
} from 'meanwhile';
import type { Station } from '../stubs/repair-lost-error.js';

/** What the station will do. Times in virtual ms; an error is what the call rejects with. */
interface Plan {
  readonly level?: number;
  readonly broken?: Error;
  readonly readMs: number;
  readonly reportMs: number;
  readonly lineDead?: Error;
}

export default exercise<typeof import('../stubs/repair-lost-error.js')>({
  title: 'Repair: the error nobody caught',
  kind: 'repair',
  hints: [
    'At what moment does the function leave its `try`? And at what moment does the gauge fail?',
    'A `try` watches the code inside it for as long as that code runs. `return` with a promise leaves at once, and the promise fails when nobody is in there any more. See "A catch that never catches" and "What a try watches" in the lesson.',
    'There are two calls that give promises, and nobody in this function waits for either of them.',
    'It takes two words: one between `return` and the reading, one before the report. The `finally` is in the right place.',
  ],
  checks: [
    check('the light shines as long as the gauge is read', {
      given: (draw) => ({ level: draw.int(1, 900), readMs: draw.int(5, 30) * 100 }),
      scenario: async ({ submission, world, given: { level, readMs } }) => {
        const reading = submission.repairLostError(stationOf(world, { level, readMs, reportMs: 100 }));
        // Another station at the same time has a light of its own.
        const lights: boolean[] = [];
        const another = submission.repairLostError({
          readGauge: () => world.sleep(20).then(() => 7),
          setLight: (on) => void lights.push(on),
          report: () => world.sleep(20),
        });
        const result = await reading;
        world.note('the light of another station', [...lights, await another]);
        return result;
      },
      expect: ({ level, readMs }) => [
        resolvesTo(level),
        notes('the light of another station', [true, false, 7]),
        logs([
          [0, 'light on'],
          [readMs, 'light off'],
        ]),
        callsOnce(['gauge']),
      ],
    }),
    check('a broken gauge is reported, and gives null', {
      points: 2,
      given: (draw) => ({ ms: draw.latencies(2, 300, 1_900) }),
      scenario: ({ submission, world, given: { ms } }) => {
        const broken = world.error('the float is stuck');
        const plan = { broken, readMs: ms[0] ?? 0, reportMs: ms[1] ?? 0 };
        return submission.repairLostError(stationOf(world, plan));
      },
      expect: ({ ms: [read = 0, report = 0] }) => [
        resolvesTo(null),
        callsOnce(['gauge', 'report']),
        leavesNothingRunning(),
        logsInOrder(['light on', 'light off']),
        finishesAt(read + report),
      ],
    }),
    check('a dry river has the level 0, and nobody is told', {
      given: (draw) => ({ readMs: draw.int(5, 30) * 100 }),
      scenario: ({ submission, world, given: { readMs } }) =>
        submission.repairLostError(stationOf(world, { level: 0, readMs, reportMs: 100 })),
      expect: ({ readMs }) => [
        resolvesTo(0),
        callsOnce(['gauge']),
        logsInOrder(['light on', 'light off']),
        finishesAt(readMs),
      ],
    }),
    check('a report that cannot be sent rejects, light off', {
      given: (draw) => ({ ms: draw.latencies(2, 300, 1_900) }),
      scenario: ({ submission, world, given: { ms } }) => {
        const [broken, lineDead] = [world.error('the float is stuck'), world.error('the line is dead')];
        const plan = { broken, lineDead, readMs: ms[0] ?? 0, reportMs: ms[1] ?? 0 };
        return submission.repairLostError(stationOf(world, plan));
      },
      expect: ({ ms: [read = 0, report = 0] }) => [
        rejectsWith('the line is dead'),
        callsOnce(['gauge', 'report']),
        logsInOrder(['light on', 'light off']),
        finishesAt(read + report),
      ],
    }),
  ],
});

function stationOf(world: World, { level = 0, broken, readMs, reportMs, lineDead }: Plan): Station {
  let isBeingRead = false;
  const gauge = world.operation({ label: 'gauge', ms: readMs, gives: () => level, fails: () => broken });
  return {
    readGauge: () => {
      isBeingRead = true;
      return gauge().finally(() => {
        isBeingRead = false;
      });
    },
    setLight: (on) => {
      const state = new Map<unknown, string>([
        [true, 'on'],
        [false, isBeingRead ? 'off, while the gauge is being read' : 'off'],
      ]);
      world.log(`light ${state.get(on) ?? `set to ${String(on)}`}`);
    },
    report: world.operation({
      label: (error: unknown) => (error === broken ? 'report' : 'report of something else than the error'),
      ms: reportMs,
      gives: () => undefined,
      fails: () => lineDead,
    }),
  };
}
