// reactions and a finally, without async and await
type Studio = {
  open(): Promise<void>;
  develop(photo: string): Promise<void>;
  writeInvoice(client: string): Promise<number>;
  mail(invoice: number): Promise<void>;
  close(): Promise<void>;
};

export function repairFloating(client: string, photos: readonly string[], studio: Studio): Promise<string> {
  const developAll = photos.reduce(
    (before, photo) => () => before().then(() => studio.develop(photo)),
    () => Promise.resolve(),
  );
  return studio.open().then(() =>
    studio
      .writeInvoice(client)
      .then((invoice) => studio.mail(invoice))
      .then(developAll)
      .then(() => `${photos.length} photos for ${client}`)
      .finally(() => studio.close()),
  );
}
