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
  const underWay = new Set<Promise<unknown>>();

  function remember(work: Promise<unknown>): void {
    const watched = work.catch(() => undefined).finally(() => underWay.delete(watched));
    underWay.add(watched);
  }

  async function welcome(address: string): Promise<void> {
    try {
      await sendMail(address);
    } catch (error) {
      report(error);
    }
  }

  async function enlist(address: string): Promise<void> {
    await save(address);
    remember(welcome(address));
  }

  return {
    signUp(address) {
      const enlisted = enlist(address);
      remember(enlisted);
      return enlisted;
    },
    async close() {
      // What is under way may begin more: a sign-up that has been saved sends its mail.
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
