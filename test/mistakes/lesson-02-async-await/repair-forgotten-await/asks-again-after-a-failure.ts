// wrong-value: asks once more when an answer fails
export async function repairForgottenAwait(id: number, service: any) {
  const stubborn = async (ask: () => Promise<any>) => {
    try {
      return await ask();
    } catch {
      return await ask();
    }
  };
  const name = await stubborn(() => service.findName(id));
  const followers = await stubborn(() => service.countFollowers(id));
  const member = await stubborn(() => service.isMember(id));
  await stubborn(() => service.saveVisit(`looked at ${name}`));
  return { title: `Profile of ${name}`, followers, badge: member ? 'member' : 'guest' };
}
