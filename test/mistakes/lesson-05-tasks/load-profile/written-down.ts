// hard-coded: a made-up profile
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export async function loadProfile<Post>(_: Api<Post>) {
  return { user: { id: 7, name: 'otter' }, posts: ['hello'], followers: 12 };
}
