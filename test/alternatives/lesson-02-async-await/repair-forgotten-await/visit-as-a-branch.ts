// saving the visit is a branch of its own, started as soon as the name is there
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export async function repairForgottenAwait(id: number, service: ProfileService): Promise<Record<string, unknown>> {
  const titled = async () => {
    const name = await service.findName(id);
    await service.saveVisit(`looked at ${name}`);
    return `Profile of ${name}`;
  };
  const badge = async () => ((await service.isMember(id)) ? 'member' : 'guest');
  const [title, followers, worn] = await Promise.all([titled(), service.countFollowers(id), badge()]);
  return { title, followers, badge: worn };
}
