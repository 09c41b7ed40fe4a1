// all together, and each failure goes into a list
interface S { open(): Promise<void>; develop(p: string): Promise<void>; writeInvoice(c: string): Promise<number>; mail(n: number): Promise<void>; close(): Promise<void> }
export async function repairFloating(client: string, photos: readonly string[], s: S): Promise<string> {
  await s.open();
  const errors: unknown[] = [];
  const go = (f: () => Promise<unknown>) => f().catch((e: unknown) => errors.push(e));
  await Promise.all([...photos.map((p) => go(() => s.develop(p))), go(async () => s.mail(await s.writeInvoice(client)))]);
  await go(() => s.close());
  if (errors.length) throw errors[0];
  return `${photos.length} photos for ${client}`;
}
