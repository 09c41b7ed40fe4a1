// wrong-time: close looks a hundred times a second whether all is over
export function repairFireAndForget({ save, sendMail, report }: any) {
  let open = 0;
  const welcome = async (address: string): Promise<void> => {
    try {
      await sendMail(address);
    } catch (error) {
      report(error);
    }
    open -= 1;
  };
  return {
    async signUp(address: string): Promise<void> {
      open += 1;
      try {
        await save(address);
      } catch (error) {
        open -= 1;
        throw error;
      }
      void welcome(address);
    },
    async close(): Promise<void> {
      while (open > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
  };
}
