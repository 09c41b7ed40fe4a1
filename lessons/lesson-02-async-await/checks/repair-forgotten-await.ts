import { callsOnce, check, exercise, leavesNothingRunning, notes, rejectsWith, resolvesTo } from 'meanwhile';
import type { Draw, World } from 'meanwhile';
import type { ProfileService } from '../stubs/repair-forgotten-await.js';

/** What the service knows, and how long each call takes in virtual ms. */
interface Given {
  readonly id: number;
  readonly name: string;
  readonly followers: number;
  readonly member: boolean;
  readonly ms: Record<keyof ProfileService, number>;
}

export default exercise<typeof import('../stubs/repair-forgotten-await.js')>({
  title: 'Repair: the forgotten await',
  kind: 'repair',
  hints: [
    'Each method of the service says what it returns. Which of the variables holds what its name promises?',
    'A promise is an object: in a text it reads "[object Promise]", and to `!` and `if` it counts as true, whatever it ' +
      'will resolve to. The editor cannot warn where any value is welcome. See "A forecast that nobody can read" and ' +
      '"Common mistakes" in the lesson.',
    'A call whose result you do not need can still be unfinished, and can still fail. Who would get to know of it?',
    'There are four calls of the service, and no `await` in front of any of them. Mind the one behind the `!`: it is ' +
      'the answer that must be turned round, not the promise.',
  ],
  checks: [
    check('the page holds values, each asked for once', {
      given: (draw) => drawGiven(draw, { slowest: 'countFollowers', member: true }),
      scenario: ({ submission, world, given }) => submission.repairForgottenAwait(given.id, serviceOf(world, given)),
      expect: (given) => [
        resolvesTo(pageOf(given)),
        callsOnce(['findName', 'countFollowers', 'isMember', 'saveVisit']),
      ],
    }),
    check('a guest does not wear the badge of a member', {
      given: (draw) => drawGiven(draw, { slowest: 'isMember', member: false }),
      scenario: ({ submission, world, given }) => submission.repairForgottenAwait(given.id, serviceOf(world, given)),
      expect: (given) => [resolvesTo(pageOf(given))],
    }),
    check('the visit is saved, by name, before the page is done', {
      given: (draw) => drawGiven(draw, { slowest: 'saveVisit', member: true }),
      scenario: ({ submission, world, given }) => submission.repairForgottenAwait(given.id, serviceOf(world, given)),
      expect: ({ name }) => [notes('visit', `looked at ${name}`), leavesNothingRunning()],
    }),
    check('an answer that fails, fails the page', {
      given: (draw) => drawGiven(draw, { slowest: 'findName', member: true }),
      scenario: async ({ submission, world, given }) => {
        const down = world.error('the network is down');
        for (const question of ['findName', 'countFollowers', 'isMember']) {
          const fail = world.failingTask(question, 100, down);
          let asked = 0;
          const service = {
            ...serviceOf(world, given),
            [question]: () => {
              asked += 1;
              world.note(`${question}: times asked`, asked);
              return fail();
            },
          };
          try {
            // A page that comes out although an answer failed is the wrong answer: it is given back for all to see.
            return await submission.repairForgottenAwait(given.id, service);
          } catch (error) {
            if (error !== down) throw error;
          }
        }
        throw down;
      },
      expect: [
        rejectsWith('the network is down'),
        notes('findName: times asked', 1),
        notes('countFollowers: times asked', 1),
        notes('isMember: times asked', 1),
      ],
    }),
    check('a visit that cannot be saved fails the page', {
      given: (draw) => drawGiven(draw, { slowest: 'saveVisit', member: false }),
      scenario: async ({ submission, world, given }) => {
        const full = world.error('the book is full');
        // Before all else has its answer, and after.
        for (const ms of [20, given.ms.saveVisit]) {
          const service = { ...serviceOf(world, given), saveVisit: world.failingTask('saveVisit', ms, full) };
          try {
            return await submission.repairForgottenAwait(given.id, service);
          } catch (error) {
            if (error !== full) throw error;
          }
        }
        throw full;
      },
      expect: [rejectsWith('the book is full')],
    }),
  ],
});

function drawGiven(draw: Draw, { slowest, member }: { slowest: keyof ProfileService; member: boolean }): Given {
  const [findName = 0, countFollowers = 0, isMember = 0, saveVisit = 0] = draw.latencies(4, 200, 700);
  // Longer than the other three together: whoever does not wait for this one is done too early.
  const ms = { findName, countFollowers, isMember, saveVisit, [slowest]: 2_500 };
  // Nobody follows a guest: 0 is a number of followers like any other.
  const followers = member ? draw.int(1, 5_000) : 0;
  return { id: draw.int(1, 999), name: draw.word(), followers, member, ms };
}

function serviceOf(world: World, { id, name, followers, member, ms }: Given): ProfileService {
  /** Whoever asks about another user, or about nobody, gets another answer. */
  const question = <Answer>(label: keyof ProfileService, answer: Answer, other: Answer) =>
    world.operation({ label, ms: ms[label], gives: (asked: number) => (asked === id ? answer : other) });
  const save = world.task('saveVisit', ms.saveVisit, undefined);
  return {
    findName: question('findName', name, 'nobody'),
    countFollowers: question('countFollowers', followers, followers + 1),
    isMember: question('isMember', member, !member),
    saveVisit: (line) => {
      world.note('visit', line);
      return save();
    },
  };
}

function pageOf({ name, followers, member }: Given): Record<string, unknown> {
  return { title: `Profile of ${name}`, followers, badge: member ? 'member' : 'guest' };
}
