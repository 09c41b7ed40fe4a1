// changed-input: takes the photos out of the list
type Studio = {
  open(): Promise<void>;
  develop(photo: string): Promise<void>;
  writeInvoice(client: string): Promise<number>;
  mail(invoice: number): Promise<void>;
  close(): Promise<void>;
};

export async function repairFloating(client: string, photos: string[], studio: Studio) {
  const note = `${photos.length} photos for ${client}`;
  await studio.open();
  try {
    while (photos.length > 0) await studio.develop(photos.shift()!);
    await studio.mail(await studio.writeInvoice(client));
    return note;
  } finally {
    await studio.close();
  }
}
