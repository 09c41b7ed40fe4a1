// fills in one field after another, each as a function that is awaited in a loop
interface ProfileService {
  findName(id: number): Promise<string>;
  countFollowers(id: number): Promise<number>;
  isMember(id: number): Promise<boolean>;
  saveVisit(line: string): Promise<void>;
}

export const repairForgottenAwait = async (id: number, service: ProfileService) => {
  let name = '';
  const fields: Record<string, () => Promise<unknown>> = {
    badge: async () => ['guest', 'member'][Number(await service.isMember(id))],
    title: async () => `Profile of ${(name = await service.findName(id))}`,
    followers: () => service.countFollowers(id),
  };
  const page: Record<string, unknown> = {};
  for (const field in fields) page[field] = await fields[field]!();
  await service.saveVisit(`looked at ${name}`);
  return page;
};
