export interface Studio {
  open(): Promise<void>;
  develop(photo: string): Promise<void>;
  writeInvoice(client: string): Promise<number>;
  mail(invoice: number): Promise<void>;
  close(): Promise<void>;
}

/** Does one order and gives the note for the client, when everything is done and the studio is closed. */
export async function repairFloating(client: string, photos: readonly string[], studio: Studio): Promise<string> {
  await studio.open();
  try {
    // One at a time: when one fails, nothing else is under way that still needs the studio.
    for (const photo of photos) await studio.develop(photo);
    const invoice = await studio.writeInvoice(client);
    await studio.mail(invoice);
    return `${photos.length} photos for ${client}`;
  } finally {
    await studio.close();
  }
}
