// lost-error: a failure counts as not enough money
interface Bank {
  balanceOf(account: string): Promise<number>;
  setBalance(account: string, balance: number): Promise<void>;
}

let last = Promise.resolve(false);

export function transfer(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  last = last.then(() => move(bank, from, to, amount)).catch(() => false);
  return last;
}

async function move(bank: Bank, from: string, to: string, amount: number): Promise<boolean> {
  const payer = await bank.balanceOf(from);
  if (payer < amount) return false;
  const receiver = await bank.balanceOf(to);
  await bank.setBalance(from, payer - amount);
  await bank.setBalance(to, receiver + amount);
  return true;
}
