// sequential-await: asks one question after another
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(api: Api<Post>) {
  const user = await api.fetchUser();
  const posts = await api.fetchPosts(user.id);
  const followers = await api.fetchFollowers();
  return { user, posts, followers };
}
