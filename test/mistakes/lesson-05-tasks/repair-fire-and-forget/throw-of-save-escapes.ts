// wrong-value: an address that cannot be saved at once is thrown at the caller
interface Services {
  save(address: string): Promise<void>;
  sendMail(address: string): Promise<void>;
  report(error: unknown): void;
}

export function repairFireAndForget({ save, sendMail, report }: Services) {
  const underWay = new Set<Promise<void>>();

  async function welcome(address: string): Promise<void> {
    try {
      await sendMail(address);
    } catch (error) {
      report(error);
    }
  }

  return {
    signUp(address: string): Promise<void> {
      const saved = save(address);
      const over: Promise<void> = saved
        .then(
          () => welcome(address),
          () => undefined,
        )
        .finally(() => underWay.delete(over));
      underWay.add(over);
      return saved;
    },
    async close(): Promise<void> {
      await Promise.all(underWay);
    },
  };
}
