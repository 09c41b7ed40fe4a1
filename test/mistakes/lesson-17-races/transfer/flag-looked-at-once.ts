// race: all who wait for the same transfer go on together
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

let underWay: Promise<unknown> | undefined;

export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  if (underWay) await underWay.catch(() => undefined);
  const moving = move(bank, from, to, amount);
  underWay = moving;
  return moving;
}

async function move(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const payer = await bank.balanceOf(from);
  if (payer < amount) return false;
  const receiver = await bank.balanceOf(to);
  await bank.setBalance(from, payer - amount);
  await bank.setBalance(to, receiver + amount);
  return true;
}
