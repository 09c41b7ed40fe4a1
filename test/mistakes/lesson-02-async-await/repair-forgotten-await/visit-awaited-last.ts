// unhandled-rejection: starts to save the visit, and listens to it only after the other answers
export async function repairForgottenAwait(id: number, service: any) {
  const name = await service.findName(id);
  const visit = service.saveVisit(`looked at ${name}`);
  const followers = await service.countFollowers(id);
  const member = await service.isMember(id);
  await visit;
  return { title: `Profile of ${name}`, followers, badge: member ? 'member' : 'guest' };
}
