// floating-promise: closes at the first failure, while the rest is still under way
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
    await Promise.all([
      ...photos.map((photo) => studio.develop(photo)),
      studio.writeInvoice(client).then((invoice) => studio.mail(invoice)),
    ]);
    return `${photos.length} photos for ${client}`;
  } finally {
    await studio.close();
  }
}
