export interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export type ProfilePage = Record<string, unknown>;

/** Loads what the page of one user shows, and writes the visit down before it is done. */
export async function repairForgottenAwait(id: number, service: ProfileService): Promise<ProfilePage> {
  const name = await service.findName(id);
  await service.saveVisit(`looked at ${name}`);
  return {
    title: `Profile of ${name}`,
    followers: await service.countFollowers(id),
    badge: (await service.isMember(id)) ? 'member' : 'guest',
  };
}
