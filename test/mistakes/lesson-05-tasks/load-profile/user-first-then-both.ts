// sequential-await: the followers wait for the user
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(api: Api<Post>) {
  const user = await api.fetchUser();
  const [posts, followers] = await Promise.all([api.fetchPosts(user.id), api.fetchFollowers()]);
  return { user, posts, followers };
}
