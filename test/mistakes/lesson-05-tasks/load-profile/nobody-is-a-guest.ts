// lost-error: takes a guest for a user who cannot be had
export async function loadProfile(api: any): Promise<any> {
  const fetchingUser = api.fetchUser().catch(() => ({ id: 0, name: 'guest' }));
  const [user, posts, followers] = await Promise.all([
    fetchingUser,
    fetchingUser.then(({ id }: { id: number }) => api.fetchPosts(id)),
    api.fetchFollowers(),
  ]);
  return { user, posts, followers };
}
