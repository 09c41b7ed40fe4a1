// lost-error: what cannot be had is shown as empty
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(api: Api<Post>) {
  const loading = api.fetchUser();
  const [user, posts, followers] = await Promise.all([
    loading.catch(() => null),
    loading.then(({ id }) => api.fetchPosts(id)).catch(() => []),
    api.fetchFollowers().catch(() => 0),
  ]);
  return { user, posts, followers };
}
