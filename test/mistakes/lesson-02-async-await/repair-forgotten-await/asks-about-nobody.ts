// wrong-value: asks about nobody in particular
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export async function repairForgottenAwait(id: number, service: any) {
  const name = await service.findName();
  const followers = await service.countFollowers();
  const guest = !(await service.isMember());
  await service.saveVisit(`looked at ${name}`);
  return { title: `Profile of ${name}`, followers, badge: guest ? 'guest' : 'member' };
}
