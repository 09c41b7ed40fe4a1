// floating-promise: does not wait until the studio is closed
type Studio = {
  open(): Promise<void>;
  develop(photo: string): Promise<void>;
  writeInvoice(client: string): Promise<number>;
  mail(invoice: number): Promise<void>;
  close(): Promise<void>;
};

export async function repairFloating(client: string, photos: readonly string[], studio: Studio) {
  await studio.open();
  try {
    for (const photo of photos) await studio.develop(photo);
    await studio.mail(await studio.writeInvoice(client));
    return `${photos.length} photos for ${client}`;
  } finally {
    studio.close();
  }
}
