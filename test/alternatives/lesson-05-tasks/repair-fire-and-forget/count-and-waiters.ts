// counts what is under way, and calls those who wait for none
interface Services {
  save(address: string): Promise<void>;
  sendMail(address: string): Promise<void>;
  report(error: unknown): void;
}

export function repairFireAndForget(services: Services) {
  let underWay = 0;
  let waiters: (() => void)[] = [];
  const end = (): void => {
    underWay -= 1;
    if (underWay > 0) return;
    for (const wake of waiters) wake();
    waiters = [];
  };
  const send = async (address: string): Promise<void> => {
    try {
      await services.sendMail(address);
    } catch (error) {
      services.report(error);
    } finally {
      end();
    }
  };
  return {
    async signUp(address: string): Promise<void> {
      underWay += 1;
      try {
        await services.save(address);
      } catch (error) {
        end();
        throw error;
      }
      void send(address);
    },
    close(): Promise<void> {
      return new Promise((resolve) => {
        if (underWay === 0) resolve();
        else waiters.push(resolve);
      });
    },
  };
}
