export interface Services {
  save(address: string): Promise<void>;
  sendMail(address: string): Promise<void>;
  report(error: unknown): void;
}

export interface SignUps {
  signUp(address: string): Promise<void>;
  close(): Promise<void>;
}

/** Sign-ups that do not wait for their mails, and still know of each of them. */
export function repairFireAndForget({ save, sendMail, report }: Services): SignUps {
  // Resolves when all that has been begun so far is over; never rejects.
  let over: Promise<void> = Promise.resolve();

  async function enlist(address: string): Promise<void> {
    await save(address);
  }

  async function welcome(address: string): Promise<void> {
    try {
      await sendMail(address);
    } catch (error) {
      report(error);
    }
  }

  return {
    signUp(address) {
      const enlisted = enlist(address);
      // That it could not be saved is told to whoever signed up, and to nobody else.
      const welcomed = enlisted.then(
        () => welcome(address),
        () => undefined,
      );
      over = over.then(() => welcomed);
      return enlisted;
    },
    close() {
      return over;
    },
  };
}
