// wrong-error: says that closing failed, in words of its own, when both have failed
interface S { open(): Promise<void>; develop(p: string): Promise<void>; writeInvoice(c: string): Promise<number>; mail(n: number): Promise<void>; close(): Promise<void> }
export async function repairFloating(client: string, photos: readonly string[], s: S): Promise<string> {
  await s.open();
  let failed = false;
  try {
    for (const p of photos) await s.develop(p);
    await s.mail(await s.writeInvoice(client));
    return `${photos.length} photos for ${client}`;
  } catch (e) { failed = true; throw e; } finally { if (failed) await s.close().catch(() => { throw new Error('closing failed'); }); else await s.close(); }
}
