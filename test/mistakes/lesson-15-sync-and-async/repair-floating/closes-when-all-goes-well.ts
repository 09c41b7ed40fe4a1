// leaked-resource: closes only when nothing has failed
type Studio = {
  open(): Promise<void>;
  develop(photo: string): Promise<void>;
  writeInvoice(client: string): Promise<number>;
  mail(invoice: number): Promise<void>;
  close(): Promise<void>;
};

export async function repairFloating(client: string, photos: readonly string[], studio: Studio) {
  await studio.open();
  for (const photo of photos) await studio.develop(photo);
  const invoice = await studio.writeInvoice(client);
  await studio.mail(invoice);
  await studio.close();
  return `${photos.length} photos for ${client}`;
}
