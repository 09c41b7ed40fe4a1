export interface User {
  readonly id: number;
  readonly name: string;
}

/** Asks the server; each call takes its time. */
export interface ProfileApi<Post> {
  /** Who is logged in. */
  readonly fetchUser: () => Promise<User>;
  /** What this user has written; the id comes with the user. */
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  /** How many followers whoever is logged in has. */
  readonly fetchFollowers: () => Promise<number>;
}

export interface Profile<Post> {
  readonly user: User;
  readonly posts: Post[];
  readonly followers: number;
}

/**
 * Loads all that a profile page shows, as fast as the server allows: nothing waits for an answer that it does not need.
 * Each question is asked once. When the promise settles, no timer of its own is left behind.
 *
 * @returns what the three calls gave: `{ user, posts, followers }`, the moment all of it is there
 * @throws the error of the call that fails first, at the moment it fails; when another one fails later, its rejection
 *   does not go unhandled
 * @example
 * // The user takes 0.4 s, the user's posts 0.5 s, the followers 0.8 s: 0.9 s in all.
 * await loadProfile(api); // { user: { id: 7, name: 'otter' }, posts: ['hello'], followers: 12 }
 */
export async function loadProfile<Post>(api: ProfileApi<Post>): Promise<Profile<Post>> {
  throw new Error('not implemented');
}
