// threw: reduces an empty list without a start
interface S { open(): Promise<void>; develop(p: string): Promise<void>; writeInvoice(c: string): Promise<number>; mail(n: number): Promise<void>; close(): Promise<void> }
export async function repairFloating(client: string, photos: readonly string[], s: S): Promise<string> {
  await s.open();
  try {
    await photos.map((p) => () => s.develop(p)).reduce((a, b) => () => a().then(b))();
    await s.mail(await s.writeInvoice(client));
    return `${photos.length} photos for ${client}`;
  } finally { await s.close(); }
}
