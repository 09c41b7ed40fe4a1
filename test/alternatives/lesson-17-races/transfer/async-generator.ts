// an async generator that is sent one transfer after another: its calls of next queue up by themselves
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

type Move = { bank: Bank; from: string; to: string; amount: number };
type Done = { paid: boolean } | { error: unknown };

async function* clerk(): AsyncGenerator<Done, never, Move> {
  let done: Done = { paid: false };
  for (;;) {
    const move: Move = yield done;
    const { bank, from, to, amount } = move;
    try {
      const payer = await bank.balanceOf(from);
      done = { paid: payer >= amount };
      if (payer < amount) continue;
      await bank.setBalance(from, payer - amount);
      await bank.setBalance(to, (await bank.balanceOf(to)) + amount);
    } catch (error) {
      done = { error };
    }
  }
}

const desk = clerk();
void desk.next();

export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const { value } = await desk.next({ bank, from, to, amount });
  if ('error' in value) throw value.error;
  return value.paid;
}
