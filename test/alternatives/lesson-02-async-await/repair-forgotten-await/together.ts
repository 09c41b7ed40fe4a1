// asks all the questions at once, and saves the visit when the name is there
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export async function repairForgottenAwait(id: number, service: ProfileService) {
  const [name, followers, member] = await Promise.all([
    service.findName(id),
    service.countFollowers(id),
    service.isMember(id),
  ]);
  await service.saveVisit(`looked at ${name}`);
  return { title: `Profile of ${name}`, followers, badge: member ? 'member' : 'guest' };
}
