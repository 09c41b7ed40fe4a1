// wrong-value: one failure rejects all transfers behind it
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

let last: Promise<unknown> = Promise.resolve();

export function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const turn = last.then(() => move(bank, from, to, amount));
  last = turn;
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
