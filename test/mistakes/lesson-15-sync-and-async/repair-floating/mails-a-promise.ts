// forgot-await: mails the promise of an invoice
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
    const invoice = studio.writeInvoice(client);
    await studio.mail(invoice as any);
    return `${photos.length} photos for ${client}`;
  } finally {
    await studio.close();
  }
}
