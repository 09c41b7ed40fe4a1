/** What the sign-up page of a newsletter stands on. Each call may fail: its promise rejects, or it throws at once. */
export interface Services {
  /** Writes an address into the list of readers. */
  save(address: string): Promise<void>;
  /** Sends the welcome mail, which takes a while. */
  sendMail(address: string): Promise<void>;
  /** Tells the operator of a mail that could not be sent. */
  report(error: unknown): void;
}

export interface SignUps {
  signUp(address: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * The sign-ups of a newsletter.
 *
 * This is what its operator reports: some readers got "Welcome!" and are not in the list. When the list cannot be
 * written, the page says that all went well, and then the whole server goes down. It also goes down whenever one mail
 * cannot be sent, and `report` has never been called. And the mails of the last readers before the server is closed are
 * lost.
 *
 * It should do this:
 *
 * - `signUp(address)` saves the address once, and resolves the moment it is saved: it does not wait for the mail. If
 *   the address cannot be saved, however that fails, it rejects with that very error, and no mail is sent.
 * - Once an address is saved, its mail is sent, once. An error of the mail, however it fails, is handed to `report`,
 *   once, and makes nothing else fail.
 * - `close()` resolves the moment that every sign-up begun so far is over, and its mail sent or the mail's failure reported;
 *   at once when there is none. It never rejects, and may be called again, and so may `signUp`. (Whether it waits for
 *   sign-ups that are begun after the call of `close` is up to you.)
 * - Nothing is left unhandled, and no timer is left behind. Several sign-ups may be under way at once, and each call of
 *   `repairFireAndForget` makes sign-ups of their own.
 *
 * @example
 * const { signUp, close } = repairFireAndForget(services);
 * await signUp('otter@example.org'); // saved; the mail is on its way
 * await close(); // and now it is sent
 */
export function repairFireAndForget({ save, sendMail }: Services): SignUps {
  return {
    async signUp(address) {
      save(address);
      sendMail(address);
    },
    async close() {},
  };
}
