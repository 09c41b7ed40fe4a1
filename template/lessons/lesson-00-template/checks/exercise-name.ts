import { callsOnce, check, exercise, finishesAt, peakConcurrency, rejectsWith, resolvesTo } from 'meanwhile';

export default exercise<typeof import('../stubs/exercise-name.js')>({
  title: 'Exercise name',
  hints: [
    'What does the second job do while the first one is under way?',
    'Call both before you wait for either. The lesson shows it under "Lesson".',
    'Nearly there: `Promise.all` takes both promises and gives both numbers. Add those.',
  ],
  checks: [
    check('jobs of 2 s and 3 s are added after 3 s', {
      points: 2,
      given: (draw) => ({ first: draw.int(10, 99), second: draw.int(100, 999) }),
      scenario: ({ submission, world, given }) =>
        submission.exerciseName(world.task('first', 2_000, given.first), world.task('second', 3_000, given.second)),
      expect: ({ first, second }) => [
        resolvesTo(first + second),
        finishesAt(3_000),
        peakConcurrency(2),
        callsOnce(['first', 'second']),
      ],
    }),
    check('rejects the moment one of them fails', {
      scenario: ({ submission, world }) =>
        submission.exerciseName(
          world.task('first', 4_000, 1),
          world.failingTask('second', 1_000, world.error('the second job has failed')),
        ),
      expect: [rejectsWith('the second job has failed'), finishesAt(1_000)],
    }),
  ],
});
