// floating-promise: a mail is on its own, with nobody to catch its error
interface Services {
  save(address: string): Promise<void>;
  sendMail(address: string): Promise<void>;
  report(error: unknown): void;
}

export function repairFireAndForget({ save, sendMail }: Services) {
  const underWay = new Set<Promise<unknown>>();
  const remember = (work: Promise<unknown>): void => {
    const watched = work.catch(() => undefined).finally(() => underWay.delete(watched));
    underWay.add(watched);
  };
  const welcome = async (address: string): Promise<void> => {
    await sendMail(address);
  };
  const enlist = async (address: string): Promise<void> => {
    await save(address);
    void welcome(address);
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
