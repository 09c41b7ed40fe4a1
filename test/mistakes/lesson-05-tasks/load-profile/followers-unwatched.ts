// unhandled-rejection: nobody listens to the followers while the user is awaited
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(api: Api<Post>) {
  const counting = api.fetchFollowers();
  const user = await api.fetchUser();
  const posts = await api.fetchPosts(user.id);
  return { user, posts, followers: await counting };
}
