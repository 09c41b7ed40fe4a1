// followers asked first, with a catch beside the await that comes later
interface Api<Post> {
  readonly fetchUser: () => Promise<{ id: number; name: string }>;
  readonly fetchPosts: (userId: number) => Promise<Post[]>;
  readonly fetchFollowers: () => Promise<number>;
}

export function loadProfile<Post>({ fetchFollowers, fetchUser, fetchPosts }: Api<Post>) {
  return new Promise((resolve, reject) => {
    const followers = fetchFollowers();
    followers.catch(reject);
    fetchUser()
      .then(async (user) => ({ user, posts: await fetchPosts(user.id), followers: await followers }))
      .then(resolve, reject);
  });
}
