/** A photo studio. Each of these takes a while. */
export interface Studio {
  /** Unlocks the door and turns the machines on. */
  open(): Promise<void>;
  develop(photo: string): Promise<void>;
  /** Resolves to the number of the invoice. */
  writeInvoice(client: string): Promise<number>;
  mail(invoice: number): Promise<void>;
  /** Turns the machines off and locks the door. */
  close(): Promise<void>;
}

/**
 * Does one order: all photos are developed, and the invoice is written and mailed.
 *
 * This is what the studio reports: the machines go off while photos are still in them. Clients get a friendly note that
 * says their photos are ready, and the photos are not. And when the mail is down, the whole program ends, somewhere in
 * the middle of another client's order.
 *
 * It should do this: open the studio first. Develop each photo once, write the invoice, and mail the invoice with that
 * number. Close the studio once, when all of this has ended, and not before; be done when it is closed. If something
 * fails, it rejects with the same error, once everything that was under way has ended and the studio is closed: when
 * several fail, with the error of any of them, and no rejection goes unhandled. A studio that could not be opened is not
 * closed. Whether the work is done one after another or together is up to you. The list of photos stays as it is.
 *
 * @param photos each is developed once, and twice if it stands there twice; there may be none
 * @returns the note for the client
 *
 * @example
 * await repairFloating('Ito', ['bridge', 'heron'], studio); // '2 photos for Ito'
 */
export async function repairFloating(client: string, photos: readonly string[], studio: Studio): Promise<string> {
  await studio.open();
  try {
    photos.map((photo) => studio.develop(photo));
    studio.writeInvoice(client).then((invoice) => {
      studio.mail(invoice);
    });
    return `${photos.length} photos for ${client}`;
  } finally {
    studio.close();
  }
}
