// no await at all: reactions inside reactions
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export function repairForgottenAwait(id: number, service: ProfileService) {
  const page: Record<string, unknown> = {};
  return service
    .findName(id)
    .then((name: string) => {
      page.title = 'Profile of ' + name;
      return service.saveVisit('looked at ' + name);
    })
    .then(() => service.countFollowers(id))
    .then((followers: number) => {
      page.followers = followers;
      return service.isMember(id);
    })
    .then((member: boolean) => {
      page.badge = member ? 'member' : 'guest';
      return page;
    });
}
