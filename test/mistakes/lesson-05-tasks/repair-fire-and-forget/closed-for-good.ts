// never-called: takes no sign-ups after close was called
export function repairFireAndForget({ save, sendMail, report }: any) {
  let over: Promise<unknown> = Promise.resolve();
  let closed = false;
  const enlist = async (address: string): Promise<void> => {
    await save(address);
  };
  const welcome = async (address: string): Promise<void> => {
    try {
      await sendMail(address);
    } catch (error) {
      report(error);
    }
  };
  return {
    async signUp(address: string): Promise<void> {
      if (closed) return;
      const enlisted = enlist(address);
      const welcomed = enlisted.then(
        () => welcome(address),
        () => undefined,
      );
      over = over.then(() => welcomed);
      await enlisted;
    },
    async close(): Promise<void> {
      closed = true;
      await over;
    },
  };
}
