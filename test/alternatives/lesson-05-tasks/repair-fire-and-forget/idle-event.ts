// counts what is open, and an event tells those who close that nothing is left
import { EventEmitter, once } from 'node:events';

export function repairFireAndForget({ save, sendMail, report }: any) {
  const desk = new EventEmitter();
  let open = 0;
  const finish = (): void => {
    open -= 1;
    if (open === 0) desk.emit('idle');
  };
  const welcome = async (address: string): Promise<void> => {
    try {
      await sendMail(address);
    } catch (error) {
      report(error);
    }
    finish();
  };
  return {
    async signUp(address: string): Promise<void> {
      open += 1;
      try {
        await save(address);
      } catch (error) {
        finish();
        throw error;
      }
      void welcome(address);
    },
    async close(): Promise<void> {
      if (open > 0) await once(desk, 'idle');
    },
  };
}
