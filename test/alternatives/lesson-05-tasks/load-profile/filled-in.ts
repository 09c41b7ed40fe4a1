// three promises fill in one object
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(api: Api<Post>) {
  const profile: Record<string, unknown> = {};
  const put = (name: string) => (value: unknown) => {
    profile[name] = value;
  };
  const user = api.fetchUser();
  const posts = user.then(({ id }) => api.fetchPosts(id));
  await Promise.all([posts.then(put('posts')), api.fetchFollowers().then(put('followers')), user.then(put('user'))]);
  return profile;
}
