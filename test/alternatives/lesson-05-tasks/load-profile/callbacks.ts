// a promise made by hand, three slots and a count
export function loadProfile(api: any): Promise<any> {
  return new Promise((resolve, reject) => {
    const profile: any = {};
    let missing = 3;
    const fillIn = (name: string) => (value: any) => {
      profile[name] = value;
      missing -= 1;
      if (missing === 0) resolve(profile);
      return value;
    };
    api
      .fetchUser()
      .then(fillIn('user'))
      .then((user: any) => api.fetchPosts(user.id))
      .then(fillIn('posts'), reject);
    api.fetchFollowers().then(fillIn('followers'), reject);
  });
}
