// called-again: asks for the user once more to get the posts
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(api: Api<Post>) {
  const [user, posts, followers] = await Promise.all([
    api.fetchUser(),
    api.fetchUser().then(({ id }) => api.fetchPosts(id)),
    api.fetchFollowers(),
  ]);
  return { user, posts, followers };
}
