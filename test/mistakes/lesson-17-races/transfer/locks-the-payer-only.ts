// race: locks the payer's account only
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

const lines = new Map<string, Promise<unknown>>();

export function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const turn = (lines.get(from) ?? Promise.resolve()).then(() => move(bank, from, to, amount));
  lines.set(
    from,
    turn.catch(() => undefined),
  );
  return turn;
}

async function move(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const payer = await bank.balanceOf(from);
  if (payer < amount) return false;
  const receiver = await bank.balanceOf(to);
  await bank.setBalance(from, payer - amount);
  await bank.setBalance(to, receiver + amount);
  return true;
}
