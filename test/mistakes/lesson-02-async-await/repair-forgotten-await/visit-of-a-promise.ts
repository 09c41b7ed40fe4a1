// forgot-await: awaits the name only after it was written down
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export async function repairForgottenAwait(id: number, service: ProfileService) {
  const name = service.findName(id);
  await service.saveVisit(`looked at ${name}`);
  const followers = await service.countFollowers(id);
  const guest = !(await service.isMember(id));
  return { title: `Profile of ${await name}`, followers, badge: guest ? 'guest' : 'member' };
}
