import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  notes,
  peakConcurrency,
  rejectsWith,
  resolvesTo,
} from 'meanwhile';

export default exercise<typeof import('../stubs/work-log.js')>({
  title: 'Who worked when',
  hints: [
    'A worker of 3 s stands first in the list, one of 1 s second. Which of them finishes first, and who should write ' +
      'that line at that moment?',
    'Give each worker an async function of its own, which writes a line, awaits the work and writes another line. All ' +
      'of them write to the same list, in whatever order the loop resumes them. See "Workers on one thread" in the ' +
      'lesson.',
    'The seconds in front must be measured and not calculated: read `performance.now()` once at the start, and again ' +
      'for each line. Divide the difference by 1000 and round it.',
    'Nearly there: `await Promise.all(workers.map(async ({ name, work }) => { … }))`, with a line, `await work()` and ' +
      'a line between the braces, and after it `return` the list of lines.',
  ],
  checks: [
    check('A of 2 s, B of 1 s and C of 3 s, as it happens', {
      points: 2,
      given: (draw) => ({ wait: draw.int(1, 9) * 1_100, value: draw.word() }),
      scenario: async ({ submission, world, given }) => {
        // The program has been running for a while: the lines count from the call.
        await world.sleep(given.wait);
        return submission.workLog(
          [
            { name: 'A', ms: 2_000 },
            { name: 'B', ms: 1_000 },
            { name: 'C', ms: 3_000 },
          ].map(({ name, ms }) => ({ name, work: world.task(name, ms, given.value) })),
        );
      },
      expect: ({ wait }) => [
        resolvesTo(['0s A started', '0s B started', '0s C started', '1s B finished', '2s A finished', '3s C finished']),
        finishesAt(wait + 3_000),
        peakConcurrency(3),
        leavesNoTimers(),
      ],
    }),
    check('keeps the order within a second, names or not', {
      given: (draw) => {
        // Some are on the very edge of a second, and none is half a second.
        const latencies = [8_496, 8_504, ...draw.latencies(118, 603, 9_403, 4)];
        // The quickest stands last, and two have the same name.
        const [quickest = 0, ...others] = latencies.sort((a, b) => a - b);
        return [...draw.shuffle(others), quickest].map((ms, index) => ({
          ms,
          label: `W${index}`,
          name: `W${index >> 1}`,
        }));
      },
      scenario: async ({ submission, world, given }) => {
        const workers = given.map(({ ms, label, name }) => ({ name, work: world.task(label, ms, undefined) }));
        const running = submission.workLog(workers);
        // Another log, a little later, keeps its lines to itself and counts from its own start.
        await world.sleep(703);
        const another = submission.workLog([{ name: 'late riser', work: () => world.sleep(20) }]);
        const lines = await running;
        world.note('the lines of another log', await another);
        world.note(
          'the list of workers afterwards',
          workers.map(({ name }) => name),
        );
        return lines;
      },
      expect: (given) => [
        resolvesTo([
          ...given.map(({ name }) => `0s ${name} started`),
          ...[...given]
            .sort((a, b) => a.ms - b.ms)
            .map(({ name, ms }) => `${Math.round(ms / 1_000)}s ${name} finished`),
        ]),
        callsOnce(given.map(({ label }) => label)),
        notes('the lines of another log', ['0s late riser started', '0s late riser finished']),
        notes(
          'the list of workers afterwards',
          given.map(({ name }) => name),
        ),
      ],
    }),
    check('tells of a worker that holds the thread', {
      waive: ['blocking'],
      given: (draw) => ({ held: draw.int(2, 6) * 1_000 }),
      scenario: ({ submission, world, given }) => {
        const late = world.task('late', 1_000, undefined);
        const busy = world.task('busy', 2_000, undefined);
        return submission.workLog([
          { name: 'early', work: world.task('early', 1_000, undefined) },
          {
            name: 'busy',
            work: () => {
              Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, given.held);
              return busy();
            },
          },
          { name: 'late', work: late },
        ]);
      },
      expect: ({ held }) => {
        const s = held / 1_000;
        return [
          resolvesTo([
            '0s early started',
            '0s busy started',
            `${s}s late started`,
            `${s}s early finished`,
            `${s + 1}s late finished`,
            `${s + 2}s busy finished`,
          ]),
        ];
      },
    }),
    check('no workers: an empty list; a failure: its error', {
      given: (draw) => draw.latencies(3, 1_007, 4_007).sort((a, b) => b - a),
      scenario: async ({ submission, world, given: [a = 0, b = 0, c = 0] }) => {
        const nothing = await submission.workLog([]);
        world.note('the lines without workers', nothing);
        return submission.workLog([
          { name: 'A', work: world.task('A', a, undefined) },
          { name: 'B', work: world.failingTask('B', c, world.error('B fell ill')) },
          { name: 'C', work: world.failingTask('C', b, world.error('C fell ill')) },
        ]);
      },
      expect: ([, , c = 0]) => [notes('the lines without workers', []), rejectsWith('B fell ill'), finishesAt(c)],
    }),
  ],
});
