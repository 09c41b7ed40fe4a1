// never-called: the line that made trouble is gone
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export async function repairForgottenAwait(id: number, service: ProfileService) {
  const name = await service.findName(id);
  const followers = await service.countFollowers(id);
  const guest = !(await service.isMember(id));
  return { title: `Profile of ${name}`, followers, badge: guest ? 'guest' : 'member' };
}
