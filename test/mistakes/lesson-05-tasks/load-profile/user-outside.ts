// wrong-value: keeps the user outside the function, where the next call puts its own
let user: any;

export async function loadProfile(api: any): Promise<any> {
  const fetchUserAndPosts = async () => {
    user = await api.fetchUser();
    return api.fetchPosts(user.id);
  };
  const [posts, followers] = await Promise.all([fetchUserAndPosts(), api.fetchFollowers()]);
  return { user, posts, followers };
}
