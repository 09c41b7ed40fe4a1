// wrong-time: looks twenty times a second whether all is there or something has failed
export async function loadProfile(api: any): Promise<any> {
  const profile: any = {};
  const failures: unknown[] = [];
  const fail = (error: unknown) => failures.push(error);
  api.fetchUser().then((user: any) => {
    profile.user = user;
    api.fetchPosts(user.id).then((posts: any) => {
      profile.posts = posts;
    }, fail);
  }, fail);
  api.fetchFollowers().then((followers: any) => {
    profile.followers = followers;
  }, fail);
  while (Object.keys(profile).length < 3 && failures.length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (failures.length > 0) throw failures[0];
  return profile;
}
