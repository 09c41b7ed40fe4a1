// never-called: takes the id 0 for no id
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(api: Api<Post>) {
  const loading = api.fetchUser();
  const [user, posts, followers] = await Promise.all([
    loading,
    loading.then(({ id }) => (id ? api.fetchPosts(id) : null)),
    api.fetchFollowers(),
  ]);
  return { user, posts, followers };
}
