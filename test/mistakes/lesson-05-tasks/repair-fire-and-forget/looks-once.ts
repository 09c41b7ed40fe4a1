// floating-promise: close looks once at what is under way
interface Services {
  save(address: string): Promise<void>;
  sendMail(address: string): Promise<void>;
  report(error: unknown): void;
}

export function repairFireAndForget({ save, sendMail, report }: Services) {
  const underWay = new Set<Promise<unknown>>();
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
      await Promise.all(underWay);
    },
  };
}
