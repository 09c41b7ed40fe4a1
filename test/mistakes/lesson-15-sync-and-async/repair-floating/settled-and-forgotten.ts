// lost-error: waits for everything, and never looks for failures
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
    const invoicing = studio.writeInvoice(client).then((invoice) => studio.mail(invoice));
    await Promise.allSettled([...photos.map((photo) => studio.develop(photo)), invoicing]);
    return `${photos.length} photos for ${client}`;
  } finally {
    await studio.close();
  }
}
