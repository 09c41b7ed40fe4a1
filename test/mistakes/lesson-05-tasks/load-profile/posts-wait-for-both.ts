// batching: the posts wait for the followers too
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(api: Api<Post>) {
  const [user, followers] = await Promise.all([api.fetchUser(), api.fetchFollowers()]);
  return { user, posts: await api.fetchPosts(user.id), followers };
}
