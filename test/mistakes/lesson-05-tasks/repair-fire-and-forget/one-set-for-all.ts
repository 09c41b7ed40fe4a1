// wrong-time: all sign-ups of the program in one set
interface Services {
  save(address: string): Promise<void>;
  sendMail(address: string): Promise<void>;
  report(error: unknown): void;
}

const underWay = new Set<Promise<unknown>>();

export function repairFireAndForget({ save, sendMail, report }: Services) {
  const remember = (work: Promise<unknown>): void => {
    const watched = work.catch(() => undefined).finally(() => underWay.delete(watched));
    underWay.add(watched);
  };
  const welcome = async (address: string): Promise<void> => {
    try {
      await sendMail(address);
    } catch (error) {
      report(error);
    }
  };
  const enlist = async (address: string): Promise<void> => {
    await save(address);
    remember(welcome(address));
  };
  return {
    signUp(address: string): Promise<void> {
      const enlisted = enlist(address);
      remember(enlisted);
      return enlisted;
    },
    async close(): Promise<void> {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
