// wrong-value: keeps posts by the id of the user, and another site has other users
const postsOf = new Map<number, Promise<any>>();

export async function loadProfile(api: any): Promise<any> {
  const fetchingUser = api.fetchUser();
  const fetchPosts = ({ id }: { id: number }) => {
    if (!postsOf.has(id)) postsOf.set(id, api.fetchPosts(id));
    return postsOf.get(id);
  };
  const [user, posts, followers] = await Promise.all([
    fetchingUser,
    fetchingUser.then(fetchPosts),
    api.fetchFollowers(),
  ]);
  return { user, posts, followers };
}
