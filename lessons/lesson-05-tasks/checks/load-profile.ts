import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  notes,
  rejectsWith,
  resolvesTo,
  startsAt,
} from 'meanwhile';
import type { Draw, World } from 'meanwhile';

import type { ProfileApi } from '../stubs/load-profile.js';

export default exercise<typeof import('../stubs/load-profile.js')>({
  title: 'Load a profile',
  hints: [
    'Which of the three questions can be asked at once, and which one has to wait for an answer? For which answer?',
    'Only the posts need the user. Start the other two first, and wait for nothing in between. See "As early as it can ' +
      'be" in the lesson, where a promise is handed on instead of its value.',
    'Mind the followers: if they fail while you await the user, nobody is listening yet. All three promises belong into ' +
      'one `Promise.all`; the promise of the posts is made from the promise of the user.',
    'Nearly there: keep the promise of `fetchUser()`. The posts are a promise of two steps: `.then(({ id }) => …)` on it, or ' +
      'an async function that awaits it. Then one `Promise.all` of user, posts and followers.',
  ],
  checks: [
    check('asks each question as soon as it can', {
      points: 2,
      given: (draw) => {
        // No round times: whoever only looks now and then whether all is there comes too late.
        const [user = 0, posts = 0, followers = 0] = draw.latencies(3, 203, 1_003);
        return draw.pick([
          answersOf(draw, { user, posts, followers: user + posts + 300 }),
          answersOf(draw, { user: followers + 200, posts, followers }),
        ]);
      },
      scenario: async ({ submission, world, given }) => {
        const loading = submission.loadProfile(apiOf(world, given));
        // Another site, which has another user with the same id, a little later.
        const elsewhere = { user: { ...given.user, name: 'somebody else' }, posts: [], followers: 0 } as const;
        const another = submission.loadProfile({
          fetchUser: () => world.sleep(given.ms.user + 1).then(() => elsewhere.user),
          fetchPosts: () => world.sleep(20).then((): string[] => []),
          fetchFollowers: () => world.sleep(20).then(() => elsewhere.followers),
        });
        const profile = await loading;
        world.note('the profile of somebody else', await another);
        return profile;
      },
      expect: ({ ms, user, posts, followers }) => [
        resolvesTo({ user, posts, followers }),
        notes('the profile of somebody else', {
          user: { ...user, name: 'somebody else' },
          posts: [],
          followers: 0,
        }),
        startsAt({ user: 0, followers: 0, [`posts of ${user.id}`]: ms.user }),
        finishesAt(Math.max(ms.user + ms.posts, ms.followers)),
        leavesNoTimers(),
      ],
    }),
    check('waits for the followers, and for the posts', {
      orders: 'every',
      given: (draw) => ({ ...answersOf(draw, {}), user: { id: 0, name: '' }, posts: [], followers: 0 }),
      scenario: ({ submission, world, given }) => submission.loadProfile(apiOf(world, given)),
      expect: ({ user, posts, followers }) => [
        resolvesTo({ user, posts, followers }),
        callsOnce(['user', 'followers', 'posts of 0']),
      ],
    }),
    check('fails the moment the user or the followers fail', {
      given: (draw) => ({
        userFails: answersOf(draw, { user: draw.int(1, 5) * 100, posts: 300, followers: draw.int(6, 9) * 100 }),
        followersFail: answersOf(draw, { user: draw.int(6, 9) * 100, posts: 300, followers: draw.int(1, 5) * 100 }),
      }),
      scenario: async ({ submission, world, given: { userFails, followersFail } }) => {
        const down = world.error('the server is down');
        try {
          // A profile without a user is the wrong answer: it is given back for all to see.
          return await submission.loadProfile(apiOf(world, userFails, { user: down }));
        } catch (error) {
          if (error !== down) throw error;
        }
        return submission.loadProfile(apiOf(world, followersFail, { followers: down, user: world.error('no user') }));
      },
      expect: ({ userFails, followersFail }) => [
        rejectsWith('the server is down'),
        finishesAt(userFails.ms.user + followersFail.ms.followers),
      ],
    }),
    check('fails the moment the posts cannot be had', {
      given: (draw) => answersOf(draw, { user: draw.int(1, 5) * 100, posts: draw.int(1, 5) * 100, followers: 1_500 }),
      scenario: ({ submission, world, given }) =>
        submission.loadProfile(
          apiOf(world, given, { posts: world.error('no posts'), followers: world.error('no followers') }),
        ),
      expect: ({ ms }) => [rejectsWith('no posts'), finishesAt(ms.user + ms.posts)],
    }),
  ],
});

interface Answers {
  readonly user: { readonly id: number; readonly name: string };
  readonly posts: readonly string[];
  readonly followers: number;
  readonly ms: Readonly<Record<'user' | 'posts' | 'followers', number>>;
}

function answersOf(draw: Draw, ms: { user?: number; posts?: number; followers?: number }): Answers {
  return {
    user: { id: draw.int(1, 999), name: draw.word() },
    posts: [draw.word(), draw.word()],
    followers: draw.int(1, 999),
    ms: { user: ms.user ?? 0, posts: ms.posts ?? 0, followers: ms.followers ?? 0 },
  };
}

function apiOf(
  world: World,
  { ms, user, posts, followers }: Answers,
  errors: { user?: Error; posts?: Error; followers?: Error } = {},
): ProfileApi<string> {
  return {
    fetchUser: world.operation({ label: 'user', ms: ms.user, gives: () => user, fails: () => errors.user }),
    fetchPosts: world.operation({
      label: (id: number) => `posts of ${id}`,
      ms: ms.posts,
      gives: () => [...posts],
      fails: () => errors.posts,
    }),
    fetchFollowers: world.operation({
      label: 'followers',
      ms: ms.followers,
      gives: () => followers,
      fails: () => errors.followers,
    }),
  };
}
