// an async function that is handed the promise of the user
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(api: Api<Post>) {
  async function postsOf(user: Promise<{ id: number }>): Promise<Post[]> {
    return api.fetchPosts((await user).id);
  }

  const user = api.fetchUser();
  const [posts, followers, awaited] = await Promise.all([postsOf(user), api.fetchFollowers(), user]);
  return { user: awaited, posts, followers };
}
