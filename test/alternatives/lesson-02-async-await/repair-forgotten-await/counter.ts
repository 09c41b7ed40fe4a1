// no await: three branches side by side fill in the page, and a counter says when it is done
export function repairForgottenAwait(id: number, service: any) {
  return new Promise<Record<string, unknown>>((resolve, reject) => {
    const page: Record<string, unknown> = {};
    let left = 3;
    const done = (): void => {
      left -= 1;
      if (left === 0) resolve(page);
    };
    service
      .findName(id)
      .then((name: string) => {
        page.title = `Profile of ${name}`;
        return service.saveVisit(`looked at ${name}`);
      })
      .then(done, reject);
    service
      .countFollowers(id)
      .then((followers: number) => {
        page.followers = followers;
      })
      .then(done, reject);
    service
      .isMember(id)
      .then((member: boolean) => {
        page.badge = member ? 'member' : 'guest';
      })
      .then(done, reject);
  });
}
