// lost-error: makes do without a name when the name cannot be found
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export async function repairForgottenAwait(id: number, service: ProfileService) {
  const name = await service.findName(id).catch(() => 'somebody');
  const followers = await service.countFollowers(id);
  const guest = !(await service.isMember(id));
  await service.saveVisit(`looked at ${name}`);
  return { title: `Profile of ${name}`, followers, badge: guest ? 'guest' : 'member' };
}
