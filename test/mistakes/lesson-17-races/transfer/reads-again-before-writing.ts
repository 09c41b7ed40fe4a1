// race: reads the payer again right before it writes
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

export async function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  if ((await bank.balanceOf(from)) < amount) return false;
  await bank.setBalance(from, (await bank.balanceOf(from)) - amount);
  await bank.setBalance(to, (await bank.balanceOf(to)) + amount);
  return true;
}
