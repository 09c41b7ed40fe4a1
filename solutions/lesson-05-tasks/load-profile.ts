export interface User {
  readonly id: number;
  readonly name: string;
}

export interface ProfileApi<Post> {
  readonly fetchUser: () => Promise<User>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export interface Profile<Post> {
  readonly user: User;
  readonly posts: Post[];
  readonly followers: number;
}

/** Loads a profile: the user and the followers at once, the posts as soon as the user is there. */
export async function loadProfile<Post>(api: ProfileApi<Post>): Promise<Profile<Post>> {
  const fetchingUser = api.fetchUser();
  const [user, posts, followers] = await Promise.all([
    fetchingUser,
    fetchingUser.then(({ id }) => api.fetchPosts(id)),
    api.fetchFollowers(),
  ]);
  return { user, posts, followers };
}
