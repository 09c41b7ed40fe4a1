// unhandled-rejection: starts all the calls first, so one can fail while another is awaited
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export async function repairForgottenAwait(id: number, service: ProfileService) {
  const namePromise = service.findName(id);
  const followersPromise = service.countFollowers(id);
  const memberPromise = service.isMember(id);
  const name = await namePromise;
  const followers = await followersPromise;
  const guest = !(await memberPromise);
  await service.saveVisit(`looked at ${name}`);
  return { title: `Profile of ${name}`, followers, badge: guest ? 'guest' : 'member' };
}
