// wrong-value: closes in the catch, and once more in the finally
interface S { open(): Promise<void>; develop(p: string): Promise<void>; writeInvoice(c: string): Promise<number>; mail(n: number): Promise<void>; close(): Promise<void> }
export async function repairFloating(client: string, photos: readonly string[], s: S): Promise<string> {
  await s.open();
  try {
    for (const p of photos) await s.develop(p);
    await s.mail(await s.writeInvoice(client));
    return `${photos.length} photos for ${client}`;
  } catch (e) { await s.close(); throw e; } finally { await s.close(); }
}
