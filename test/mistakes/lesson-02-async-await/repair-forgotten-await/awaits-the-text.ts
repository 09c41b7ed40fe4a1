// forgot-await: awaits the text that was made of the promise
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export async function repairForgottenAwait(id: number, service: ProfileService) {
  const name = service.findName(id);
  const followers = await service.countFollowers(id);
  const guest = !(await service.isMember(id));
  await service.saveVisit(`looked at ${name}`);
  return { title: await `Profile of ${name}`, followers, badge: guest ? 'guest' : 'member' };
}
