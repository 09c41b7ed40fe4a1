// called-again: asks for the name each time it is needed
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export async function repairForgottenAwait(id: number, service: ProfileService) {
  const followers = await service.countFollowers(id);
  const guest = !(await service.isMember(id));
  await service.saveVisit(`looked at ${await service.findName(id)}`);
  return { title: `Profile of ${await service.findName(id)}`, followers, badge: guest ? 'guest' : 'member' };
}
