// lost-error: shows an empty page when an answer fails
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export async function repairForgottenAwait(id: number, service: ProfileService) {
  try {
    const name = await service.findName(id);
    const followers = await service.countFollowers(id);
    const guest = !(await service.isMember(id));
    await service.saveVisit(`looked at ${name}`);
    return { title: `Profile of ${name}`, followers, badge: guest ? 'guest' : 'member' };
  } catch (error) {
    console.error(error);
    return { title: 'Profile', followers: 0, badge: 'guest' };
  }
}
