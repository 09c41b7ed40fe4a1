// two branches, one of which has two steps
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(api: Api<Post>) {
  const branch = async () => {
    const user = await api.fetchUser();
    return { user, posts: await api.fetchPosts(user.id) };
  };
  const [written, followers] = await Promise.all([branch(), api.fetchFollowers()]);
  return { ...written, followers };
}
