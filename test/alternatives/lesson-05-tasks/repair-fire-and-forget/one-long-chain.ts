// one chain of promises that grows by each sign-up, and never rejects
interface Services {
  save(address: string): Promise<void>;
  sendMail(address: string): Promise<void>;
  report(error: unknown): void;
}

export function repairFireAndForget({ save, sendMail, report }: Services) {
  let all: Promise<unknown> = Promise.resolve();
  return {
    signUp(address: string): Promise<void> {
      const saved = Promise.resolve(address).then(save);
      const mailed = saved.then(
        () => Promise.resolve(address).then(sendMail).catch(report),
        () => undefined,
      );
      all = Promise.all([all, mailed]);
      return saved;
    },
    async close(): Promise<void> {
      await all;
    },
  };
}
