// a counter of what is under way, and a promise for the moment when nothing is
type Studio = {
  open(): Promise<void>;
  develop(photo: string): Promise<void>;
  writeInvoice(client: string): Promise<number>;
  mail(invoice: number): Promise<void>;
  close(): Promise<void>;
};

class Work {
  #running = 0;
  #errors: unknown[] = [];
  #idle = () => {};

  add(promise: Promise<unknown>): void {
    this.#running++;
    promise
      .catch((error) => this.#errors.push(error))
      .finally(() => {
        if (--this.#running === 0) this.#idle();
      });
  }

  async ended(): Promise<void> {
    if (this.#running > 0) await new Promise<void>((resolve) => (this.#idle = resolve));
    if (this.#errors.length > 0) throw this.#errors[0];
  }
}

export async function repairFloating(client: string, photos: readonly string[], studio: Studio) {
  await studio.open();
  const work = new Work();
  try {
    for (const photo of photos) work.add(studio.develop(photo));
    work.add(studio.writeInvoice(client).then(studio.mail));
    await work.ended();
  } finally {
    await studio.close();
  }
  return `${photos.length} photos for ${client}`;
}
