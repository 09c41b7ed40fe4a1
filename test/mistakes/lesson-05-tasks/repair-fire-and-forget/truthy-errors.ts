// wrong-value: reports an error of a mail when it is truthy
export function repairFireAndForget({ save, sendMail, report }: any) {
  let over: Promise<unknown> = Promise.resolve();
  const enlist = async (address: string): Promise<void> => {
    await save(address);
  };
  const welcome = async (address: string): Promise<void> => {
    let failure: unknown;
    try {
      await sendMail(address);
    } catch (error) {
      failure = error;
    }
    if (failure) report(failure);
  };
  return {
    signUp(address: string): Promise<void> {
      const enlisted = enlist(address);
      const welcomed = enlisted.then(
        () => welcome(address),
        () => undefined,
      );
      over = over.then(() => welcomed);
      return enlisted;
    },
    close: (): Promise<unknown> => over,
  };
}
