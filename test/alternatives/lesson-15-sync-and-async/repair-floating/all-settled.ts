// everything together, and all of it settled before it closes
type Studio = {
  open(): Promise<void>;
  develop(photo: string): Promise<void>;
  writeInvoice(client: string): Promise<number>;
  mail(invoice: number): Promise<void>;
  close(): Promise<void>;
};

export async function repairFloating(client: string, photos: readonly string[], studio: Studio) {
  const invoicing = async () => studio.mail(await studio.writeInvoice(client));
  await studio.open();
  try {
    const work = [...photos.map((photo) => studio.develop(photo)), invoicing()];
    await Promise.allSettled(work);
    await Promise.all(work);
  } finally {
    await studio.close();
  }
  return `${photos.length} photos for ${client}`;
}
