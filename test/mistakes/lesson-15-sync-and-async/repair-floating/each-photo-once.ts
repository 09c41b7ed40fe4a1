// wrong-value: develops equal photos once
type Studio = {
  open(): Promise<void>;
  develop(photo: string): Promise<void>;
  writeInvoice(client: string): Promise<number>;
  mail(invoice: number): Promise<void>;
  close(): Promise<void>;
};

export async function repairFloating(client: string, photos: readonly string[], studio: Studio) {
  await studio.open();
  const different = [...new Set(photos)];
  try {
    for (const photo of different) await studio.develop(photo);
    await studio.mail(await studio.writeInvoice(client));
    return `${different.length} photos for ${client}`;
  } finally {
    await studio.close();
  }
}
