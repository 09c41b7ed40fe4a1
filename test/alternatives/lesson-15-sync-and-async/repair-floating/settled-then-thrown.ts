// waits for everything, closes, and throws the first reason
type Studio = {
  open(): Promise<void>;
  develop(photo: string): Promise<void>;
  writeInvoice(client: string): Promise<number>;
  mail(invoice: number): Promise<void>;
  close(): Promise<void>;
};

export async function repairFloating(client: string, photos: readonly string[], studio: Studio) {
  await studio.open();
  const invoicing = (async () => studio.mail(await studio.writeInvoice(client)))();
  const developing = photos.map((photo) => studio.develop(photo));
  const results = await Promise.allSettled([invoicing, ...developing]);
  await studio.close();
  for (const result of results) {
    if (result.status === 'rejected') throw result.reason;
  }
  return `${photos.length} photos for ${client}`;
}
