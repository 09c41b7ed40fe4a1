// slow-to-fail: the failure of the followers comes out when the posts are there
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(api: Api<Post>) {
  const counting = api.fetchFollowers();
  counting.catch(() => undefined);
  const loading = api.fetchUser();
  const posts = await loading.then(({ id }) => api.fetchPosts(id)).catch(() => []);
  return { followers: await counting, posts, user: await loading };
}
